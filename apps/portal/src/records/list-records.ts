import { isUnreachable, type Answer } from '@xiance/client'
import { client } from '../api/api.ts'
import { listPageSize } from './record-questions.ts'

type Page = Answer['register']['list']
type Item = Page['items'][number]

export interface Wanted {
  readonly county: string
  readonly register: string
  /** Text to find; empty for all. */
  readonly search: string
  /** Group to be in; empty for all. */
  readonly group: string
}

/** One page of a ledger. Without a network what is on the phone is looked through. */
export async function listRecords(
  { county, register, search, group }: Wanted,
  cursor: { readonly cursor?: string },
): Promise<Page> {
  const all = { county, register, limit: listPageSize }
  const narrowed = { ...(search !== '' && { search }), ...(group !== '' && { group }) }
  try {
    return await client.register.list.query({ ...all, ...narrowed, ...cursor })
  } catch (error) {
    if (!isUnreachable(error) || Object.keys(narrowed).length === 0) throw error
    const items = (await kept(all)).filter(
      (item) => holds(item, search) && (group === '' || item.groups.includes(group)),
    )
    return { items, next: null, total: items.length }
  }
}

/** Every record of the ledger that is on the phone; rejects when none is. */
async function kept(all: {
  readonly county: string
  readonly register: string
  readonly limit: number
}): Promise<readonly Item[]> {
  const items: Item[] = []
  let page = await client.register.list.query(all)
  items.push(...page.items)
  while (page.next !== null) {
    page = await client.register.list.query({ ...all, cursor: page.next })
    items.push(...page.items)
  }
  return items
}

/** The server finds initials too; without it a name or a number is looked for as it is shown. */
function holds({ title, cells }: Item, search: string): boolean {
  return [title, ...Object.values(cells)].some((text) => text?.includes(search))
}
