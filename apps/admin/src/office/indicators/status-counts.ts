import type { StatusWord } from '@xiance/engine'

/** Worst first: an indicator counts once, as its worst target of the year, else of the end. */
const order: readonly StatusWord[] = ['behind', 'watch', 'unknown', 'onTrack', 'met', 'notYet']

interface Judged {
  readonly status: StatusWord
}

/** As much of an indicator's progress as is counted. */
export interface Standing {
  readonly progress: { readonly thisYear: readonly Judged[]; readonly final: readonly Judged[] }
}

export type StatusCounts = { readonly [S in StatusWord]: number }

export function statusCounts(rows: readonly Standing[]): StatusCounts {
  const counts = { behind: 0, watch: 0, unknown: 0, onTrack: 0, met: 0, notYet: 0 }
  for (const { progress } of rows) {
    const targets = progress.thisYear.length > 0 ? progress.thisYear : progress.final
    const worst = order.find((status) => targets.some((target) => target.status === status))
    if (worst !== undefined) counts[worst] += 1
  }
  return counts
}
