import type { Answer } from '@xiance/client'
import type { StatusWord } from '@xiance/engine'

export type Progress = Answer['indicator']['progress']
export type ProgressRow = Progress['rows'][number]

/** How something stands against one target. */
interface Against {
  readonly status: StatusWord
}

/** As much of a row as counting needs. */
interface Standing {
  readonly progress: { readonly thisYear: readonly Against[]; readonly final: readonly Against[] }
}

/** Statuses that ask for somebody's attention, most urgent first. */
const order: readonly StatusWord[] = ['behind', 'watch', 'onTrack', 'met', 'unknown', 'notYet']

/** How many indicators stand how against their targets; each counts once, by its most urgent one. */
export function countStatuses(
  rows: readonly Standing[],
  which: 'thisYear' | 'final',
): readonly { readonly status: StatusWord; readonly count: number }[] {
  const worst = rows.flatMap(({ progress }) => mostUrgent(progress[which]) ?? [])
  return order
    .map((status) => ({ status, count: worst.filter((one) => one === status).length }))
    .filter(({ count }) => count > 0)
}

function mostUrgent(targets: readonly Against[]): StatusWord | undefined {
  return order.find((status) => targets.some((target) => target.status === status))
}
