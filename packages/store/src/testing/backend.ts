import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { addRegions } from '../region.ts'
import { createCounty } from '../county.ts'
import { keysFrom, newKey, type Keys } from '../encryption/keys.ts'
import { openStore } from '../open-store.ts'
import type { Store, Tx } from '../store.ts'
import type { Page, PageRequest } from '../paging.ts'
import { publishVersion } from '../version.ts'

/** An empty, migrated store of its own, gone at the end of the scope. */
export interface Backend extends AsyncDisposable {
  readonly store: Store
  readonly url: string
  readonly keys: Keys
}

export type OpenBackend = () => Promise<Backend>

/** A migrated store on an empty database; `release` frees the database after the store is closed. */
export async function backendAt(
  url: string,
  release: () => PromiseLike<void> = async () => {},
): Promise<Backend> {
  const keys = keysFrom(newKey())
  const store = await openStore({ url, keys })
  await store.migrate()
  const dispose = async () => {
    await store.close()
    await release()
  }
  return { store, url, keys, [Symbol.asyncDispose]: dispose }
}

/** SQLite in a file of its own. */
export async function temporarySqlite(): Promise<Backend> {
  const folder = await mkdtemp(join(tmpdir(), 'xiance-sqlite-'))
  return backendAt(`file:${join(folder, 'store.db')}`, () =>
    rm(folder, { recursive: true, force: true }),
  )
}

export const instant = '2018-06-01T08:00:00.000Z'

/** Writes as the system with one audit entry, so that a test says only what it is about. */
export function writing<T>(
  store: Store,
  fn: (tx: Tx) => Promise<T>,
  { county = 'hangjin', at = instant }: { readonly county?: string; readonly at?: string } = {},
): Promise<T> {
  return store.write({ county, actor: 'system', at }, async (tx) => {
    const result = await fn(tx)
    tx.audit({ action: 'test.write', subject: 'test' })
    return result
  })
}

/** A county with a banner, two townships of two villages each, and one published version. */
export async function foundCounty(store: Store, county = 'hangjin'): Promise<void> {
  await writing(
    store,
    async (tx) => {
      await createCounty(tx, { title: county })
      await publishVersion(tx, { hash: 'one', document: '{}', resolved: '{}', note: '首次发布' })
      await addRegions(tx, [
        { id: 'top', name: '旗', level: 'banner', parent: null },
        { id: 'north', name: '北镇', level: 'township', parent: 'top' },
        { id: 'south', name: '南镇', level: 'township', parent: 'top' },
        { id: 'n1', name: '北一村', level: 'village', parent: 'north' },
        { id: 'n2', name: '北二村', level: 'village', parent: 'north' },
        { id: 's1', name: '南一村', level: 'village', parent: 'south' },
        { id: 's2', name: '南二村', level: 'village', parent: 'south' },
      ])
    },
    { county },
  )
}

/** Every item of a list, page by page; each page must say the same total. */
export async function walk<T>(
  list: (page: PageRequest) => Promise<Page<T>>,
): Promise<readonly T[]> {
  const items: T[] = []
  let page = await list({})
  const { total } = page
  for (;;) {
    items.push(...page.items)
    if (page.total !== total) throw new Error(`total ${page.total} after ${total}`)
    if (page.next === null) return items
    page = await list({ cursor: page.next })
  }
}
