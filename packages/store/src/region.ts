import { sql } from 'kysely'
import type { Reader, Tx } from './store.ts'
import { always, regionTree, regionTrunk } from './region-tree.ts'

export interface Region {
  readonly id: string
  readonly name: string
  readonly level: string
  readonly parent: string | null
}

export interface DatedRegion extends Region {
  /** First day it holds; from the beginning without. */
  readonly from?: string
  /** First day it no longer holds. */
  readonly to?: string
}

export interface RegionQuery {
  readonly county: string
  /** The day whose tree is meant; the newest tree without. */
  readonly on?: string | undefined
}

/** Adds regions in the order they are to be listed in. */
export async function addRegions(tx: Tx, regions: readonly DatedRegion[]): Promise<void> {
  const rows = regions.map((region, position) => ({
    county_id: tx.county,
    id: region.id,
    from_day: region.from ?? always.from,
    to_day: region.to ?? always.to,
    name: region.name,
    level: region.level,
    parent_id: region.parent,
    position,
  }))
  for (let at = 0; at < rows.length; at += 500)
    await tx.db
      .insertInto('region')
      .values(rows.slice(at, at + 500))
      .execute()
}

/** From `on`, the region has another name, level or parent; the tree before that day stays as it was. */
export async function changeRegion(
  tx: Tx,
  { on, ...region }: Region & { readonly on: string },
): Promise<void> {
  await endRegion(tx, { id: region.id, on })
  await addRegions(tx, [{ ...region, from: on }])
}

/** From `on`, the region is no more: merged away or dissolved. */
export async function endRegion(
  tx: Tx,
  { id, on }: { readonly id: string; readonly on: string },
): Promise<void> {
  await tx.db
    .updateTable('region')
    .set({ to_day: on })
    .where('county_id', '=', tx.county)
    .where('id', '=', id)
    .where('to_day', '>', on)
    .execute()
}

export async function getRegion(
  reader: Reader,
  { county, id, on = always.latest }: RegionQuery & { readonly id: string },
): Promise<Region | null> {
  const row = await reader.db
    .selectFrom('region')
    .select(['id', 'name', 'level', 'parent_id as parent'])
    .where('county_id', '=', county)
    .where('id', '=', id)
    .where('from_day', '<=', on)
    .where('to_day', '>', on)
    .executeTakeFirst()
  return row ?? null
}

/** The region `within` and all below it, or the whole county, top level first. */
export async function listRegions(
  reader: Reader,
  query: RegionQuery & {
    readonly within?: string | undefined
    readonly level?: string | undefined
  },
): Promise<readonly Region[]> {
  const { county, on = always.latest, within, level } = query
  return reader.db
    .selectFrom('region')
    .select(['id', 'name', 'level', 'parent_id as parent'])
    .where('county_id', '=', county)
    .where('from_day', '<=', on)
    .where('to_day', '>', on)
    .$if(within !== undefined, (some) =>
      some.where('id', 'in', regionTree(reader, { county, on, root: within ?? '' })),
    )
    .$if(level !== undefined, (some) => some.where('level', '=', level ?? ''))
    .orderBy(sql`parent_id is not null`)
    .orderBy('position')
    .orderBy('id')
    .execute()
}

/** The region first, then its parent, up to the top. */
export async function regionAncestors(
  reader: Reader,
  { county, id, on = always.latest }: RegionQuery & { readonly id: string },
): Promise<readonly Region[]> {
  return regionTrunk(reader, { county, id, on })
}

/** Whether `id` is `within` or lies below it on that day. */
export async function isWithin(
  reader: Reader,
  query: RegionQuery & { readonly id: string; readonly within: string },
): Promise<boolean> {
  const trunk = await regionAncestors(reader, query)
  return trunk.some((region) => region.id === query.within)
}
