import { citationsOf, type Citation } from '../citation.ts'
import type { ResolvedConfig } from '../county.ts'
import type { Issue } from '../problem.ts'
import type { Quantity } from '../quantity.ts'
import { textIn } from '../text.ts'
import { unitLabel } from '../unit/unit-resolver.ts'
import { finding } from './finding.ts'

/** One class by two bands: 大户 is 50亩 in one list and 100亩 in another. */
export function checkBands(config: ResolvedConfig): readonly Issue[] {
  const seen = new Map<string, Band>()
  return config.lists.flatMap((list) =>
    list.options.flatMap((option) => {
      const { q } = option
      if (q === undefined) return []
      const name = textIn(option.title, 'zh-CN')
      const own = citationsOf(option)
      const band = { q, source: own.length > 0 ? own : citationsOf(list) }
      const other = seen.get(name)
      seen.set(name, other ?? band)
      if (other === undefined || boundOf(other) === boundOf(band)) return []
      return [
        finding('policy.class_two_ways', {
          path: `/lists/${list.id}/options/${option.id}/q`,
          params: { title: name, one: bandWords(other, config), other: bandWords(band, config) },
          source: [...other.source, ...band.source],
        }),
      ]
    }),
  )
}

interface Band {
  readonly q: Quantity
  readonly source: readonly Citation[]
}

function boundOf({ q }: Band): string {
  return JSON.stringify([q.is, q.value ?? null, q.to ?? null, q.unit ?? null, q.than ?? null])
}

/** 50亩以上 as printed, else ≥ 50亩. */
function bandWords({ q }: Band, config: ResolvedConfig): string {
  const unit = typeof q.unit === 'string' ? unitLabel(config, q.unit) : ''
  const end = q.to === undefined ? '' : ` – ${q.to}`
  return q.asWritten ?? `${signs[q.is] ?? ''}${String(q.value ?? '')}${end}${unit}`
}

const signs: { readonly [K in Quantity['is']]?: string } = {
  gt: '> ',
  gte: '≥ ',
  lt: '< ',
  lte: '≤ ',
}
