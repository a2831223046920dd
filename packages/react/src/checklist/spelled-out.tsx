import type { Item } from '@xiance/schema'
import type { Words } from '../locales/index.ts'

/** What the document counts and does not list, said where the list stands. */
export function SpelledOut({ item, words }: { readonly item: Item; readonly words: Words }) {
  const { declared, items = [] } = item
  if (declared === undefined || declared <= items.length) return null
  return (
    <p className="xc-hint">
      {items.length === 0
        ? words.itemUndecided(declared)
        : words.itemPartly(declared, items.length)}
    </p>
  )
}
