import { textIn } from '@xiance/schema'
import type { Entitlement, EntitlementLine } from '../client/entitlement.ts'
import type { LinkedConfig } from '../linking/link.ts'

/** Takes out lines of subsidies that another one excludes; they are refused with the reason. */
export function withoutExcluded(
  linked: LinkedConfig,
  lines: readonly EntitlementLine[],
): {
  readonly lines: readonly EntitlementLine[]
  readonly excluded: readonly Entitlement['refused'][number][]
} {
  const gone = new Map<string, string>()
  for (const subsidy of linked.config.subsidies) {
    for (const { with: others, keep } of subsidy.excludes ?? []) {
      for (const other of others) {
        if (gone.has(subsidy.id) || gone.has(other)) continue
        const [mine, theirs] = [
          lines.filter((line) => line.subsidy === subsidy.id),
          lines.filter((line) => line.subsidy === other),
        ]
        if (mine.length === 0 || theirs.length === 0) continue
        if (keeps[keep](mine, theirs)) gone.set(other, subsidy.id)
        else gone.set(subsidy.id, other)
      }
    }
  }
  const excluded = [...gone].map(([subsidy, by]): Entitlement['refused'][number] => ({
    subsidy,
    line: null,
    row: null,
    reason: {
      code: 'entitlement.excluded',
      params: { by: titleOf(linked, by) },
      source: lines.find((line) => line.subsidy === by)?.source ?? [],
    },
  }))
  return { lines: lines.filter((line) => !gone.has(line.subsidy)), excluded }
}

type Keep = NonNullable<LinkedConfig['config']['subsidies'][number]['excludes']>[number]['keep']

/** True when the subsidy that excludes is the one kept. */
const keeps: {
  readonly [K in Keep]: (
    mine: readonly EntitlementLine[],
    theirs: readonly EntitlementLine[],
  ) => boolean
} = {
  this: () => true,
  higher: (mine, theirs) => sum(mine) >= sum(theirs),
  earlier: (mine, theirs) => earliest(mine) <= earliest(theirs),
}

function sum(lines: readonly EntitlementLine[]): number {
  return lines.reduce((total, { amount }) => total + amount, 0)
}

function earliest(lines: readonly EntitlementLine[]): string {
  return lines.map(({ date }) => date).toSorted()[0] ?? ''
}

function titleOf(linked: LinkedConfig, id: string): string {
  const subsidy = linked.config.subsidies.find((one) => one.id === id)
  return subsidy === undefined ? id : textIn(subsidy.title, 'zh-CN')
}
