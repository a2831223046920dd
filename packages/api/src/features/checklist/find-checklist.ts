import { periodOf, textIn, type Checklist, type Item, type ResolvedConfig } from '@xiance/schema'
import { ApiError } from '../../error/api-error.ts'
import { dutyFor, dutyPeriod } from '../task/duty.ts'

/** The checklist with this id; refused when the config has none. */
export function findChecklist(config: ResolvedConfig, id: string): Checklist {
  const checklist = config.checklists.find((one) => one.id === id)
  if (checklist === undefined) throw new ApiError('checklist.not_found', { params: { id } })
  return checklist
}

/** Every item by its path: `housing/roof`. */
export function itemsByPath(items: readonly Item[], parent = ''): ReadonlyMap<string, Item> {
  return new Map(
    items.flatMap((item) => {
      const path = `${parent}${item.id}`
      return [[path, item] as const, ...itemsByPath(item.items ?? [], `${path}/`)]
    }),
  )
}

/** The running round: the period of the duty that asks for the checklist, else the year. */
export function currentRound(config: ResolvedConfig, checklist: string, today: string): string {
  const found = dutyFor(config, (slot) => 'checklist' in slot && slot.checklist === checklist)
  return found === null ? periodOf(today, 'year') : dutyPeriod(found.slot, found.duty.every, today)
}

export function organsOf(
  config: ResolvedConfig,
  ids: readonly string[],
): readonly { readonly id: string; readonly title: string }[] {
  return ids.map((id) => ({
    id,
    title: textIn(config.organs.find((organ) => organ.id === id)?.title ?? id, 'zh-CN'),
  }))
}
