import { sql } from 'kysely'
import { sqlDifferences } from './dialects/sql-differences.ts'
import {
  after,
  cursorValues,
  pageOf,
  pageSize,
  type CursorValue,
  type Page,
  type PageRequest,
} from './paging.ts'
import { revealed } from './record-content.ts'
import type { StoredRecord } from './record.ts'
import { always, regionTree } from './region-tree.ts'
import type { Reader } from './store.ts'
import { tokenOwners } from './token.ts'

export interface RecordFilter {
  readonly county: string
  readonly register: string
  /** Only in this region and below. */
  readonly within?: string | undefined
  /** The day whose region tree is meant; the newest without. */
  readonly on?: string | undefined
  readonly ids?: readonly string[] | undefined
  /** Title words, pieces of Chinese names or pinyin initials. */
  readonly search?: string | undefined
  readonly group?: string | undefined
  /** Equality with a private value, by field path. */
  readonly equals?: { readonly path: string; readonly value: string } | undefined
  /** Only records with no submission of this form and period beyond the given states. */
  readonly without?:
    | { readonly form: string; readonly period: string; readonly except: readonly string[] }
    | undefined
}

export interface RecordListQuery extends RecordFilter, PageRequest {
  /** A field that is not private; by sort key without. */
  readonly sort?: { readonly field: string; readonly desc?: boolean } | undefined
  /** Show private values; they are `hidden` otherwise. */
  readonly reveal?: boolean | undefined
}

/** One page of a register. */
export async function listRecords(
  reader: Reader,
  query: RecordListQuery,
): Promise<Page<StoredRecord>> {
  const { jsonSort, jsonCursor } = sqlDifferences[reader.kind]
  const { sort } = query
  const descending = sort?.desc ?? false
  const field = sort ? idOf(sort.field) : null
  const sorted = field === null ? sql<CursorValue>`sort_key` : jsonSort(sql.ref('content'), field)
  const from = cursorValues(query, 2)
  const base = await filtered(reader, query)
  const direction = descending ? 'desc' : 'asc'
  const rows = await base
    .selectAll('record')
    .select(sql<CursorValue>`${sorted}`.as('sorted'))
    .$if(from !== null, (some) => {
      const [value = null, id = ''] = from ?? []
      const start = field === null ? sql`${value}` : jsonCursor(value)
      return some.where(after([sorted, sql.ref('id')], [start, id], descending))
    })
    .orderBy(sorted, direction)
    .orderBy('id', direction)
    .limit(pageSize(query) + 1)
    .execute()
  const total = await countRecords(reader, query)
  const page = pageOf(
    rows,
    { ...query, total },
    {
      item: (row) => row,
      key: (row) => [finite(row.sorted), row.id],
    },
  )
  const items = await revealed(reader, page.items, {
    county: query.county,
    reveal: query.reveal ?? false,
  })
  return { ...page, items }
}

/** How many records the filter finds. */
export async function countRecords(reader: Reader, filter: RecordFilter): Promise<number> {
  const base = await filtered(reader, filter)
  const { total } = await base
    .select((eb) => eb.fn.countAll().as('total'))
    .executeTakeFirstOrThrow()
  return Number(total)
}

async function filtered(reader: Reader, filter: RecordFilter) {
  const { county, register, within, on = always.latest, group, ids, equals, without } = filter
  const cipher = await reader.cipher(county)
  const owners = tokenOwners(reader, {
    county,
    source: `record/${register}`,
    search: filter.search,
    cipher,
  })
  let query = reader.db
    .selectFrom('record')
    .where('record.county_id', '=', county)
    .where('record.register', '=', register)
  if (within !== undefined)
    query = query.where('region_id', 'in', regionTree(reader, { county, root: within, on }))
  if (ids !== undefined)
    query = ids.length > 0 ? query.where('id', 'in', ids) : query.where(sql<boolean>`1 = 0`)
  if (owners) query = query.where('id', 'in', owners)
  if (group !== undefined)
    query = query.where('id', 'in', (eb) =>
      eb
        .selectFrom('record_group')
        .select('record_id')
        .where('county_id', '=', county)
        .where('register', '=', register)
        .where('group_id', '=', group),
    )
  if (equals !== undefined)
    query = query.where('id', 'in', (eb) =>
      eb
        .selectFrom('blind_index')
        .select('record_id')
        .where('county_id', '=', county)
        .where('register', '=', register)
        .where('field', '=', equals.path)
        .where('digest', '=', cipher.blind(equals.value, `blind/${register}${equals.path}`)),
    )
  if (without !== undefined)
    query = query.where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('submission')
            .select('submission.id')
            .where('submission.county_id', '=', county)
            .where('submission.form', '=', without.form)
            .where('submission.period', '=', without.period)
            .whereRef('submission.record_id', '=', 'record.id')
            .$if(without.except.length > 0, (some) =>
              some.where('submission.state', 'not in', without.except),
            ),
        ),
      ),
    )
  return query
}

function idOf(field: string): string {
  return /^[a-z][a-z0-9_]{0,39}$/.test(field) ? field : 'unknown'
}

function finite(value: CursorValue): CursorValue {
  return typeof value === 'number' && !Number.isFinite(value) ? null : value
}
