import type { Reader } from './store.ts'

/** Open ends of dated rows; `latest` is a day on which every open row holds. */
export const always = { from: '0001-01-01', to: '9999-12-31', latest: '9999-12-30' } as const

/**
 * Subquery of ids: the root and everything below it on that day. The cross join keeps SQLite walking from parent to
 * children; as an inner join it scans every region of the county at each step.
 */
export function regionTree(
  reader: Reader,
  { county, root, on }: { readonly county: string; readonly root: string; readonly on: string },
) {
  return reader.db
    .withRecursive('tree(id)', (db) =>
      db
        .selectFrom('region')
        .select('id')
        .where('county_id', '=', county)
        .where('id', '=', root)
        .where('from_day', '<=', on)
        .where('to_day', '>', on)
        .union(
          db
            .selectFrom('tree')
            .crossJoin('region')
            .select('region.id')
            .whereRef('region.parent_id', '=', 'tree.id')
            .where('region.county_id', '=', county)
            .where('region.from_day', '<=', on)
            .where('region.to_day', '>', on),
        ),
    )
    .selectFrom('tree')
    .select('id')
}

/** The region and its ancestors on that day, the nearest first. */
export async function regionTrunk(
  reader: Reader,
  { county, id, on }: { readonly county: string; readonly id: string; readonly on: string },
) {
  return reader.db
    .withRecursive('trunk(id, name, level, parent, depth)', (db) =>
      db
        .selectFrom('region')
        .select(['id', 'name', 'level', 'parent_id as parent'])
        .select((eb) => eb.lit(0).as('depth'))
        .where('county_id', '=', county)
        .where('id', '=', id)
        .where('from_day', '<=', on)
        .where('to_day', '>', on)
        .unionAll(
          db
            .selectFrom('trunk')
            .crossJoin('region')
            .whereRef('region.id', '=', 'trunk.parent')
            .select(['region.id', 'region.name', 'region.level', 'region.parent_id as parent'])
            .select((eb) => eb('trunk.depth', '+', 1).as('depth'))
            .where('region.county_id', '=', county)
            .where('region.from_day', '<=', on)
            .where('region.to_day', '>', on)
            .where('trunk.depth', '<', 20),
        ),
    )
    .selectFrom('trunk')
    .select(['id', 'name', 'level', 'parent'])
    .orderBy('depth')
    .execute()
}
