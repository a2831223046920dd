import { sql, type RawBuilder } from 'kysely'
import type { DialectKind } from '../dialects/sql-differences.ts'

type Sql = RawBuilder<unknown>

interface Spelling {
  readonly day: (instant: Sql) => Sql
  readonly set: (column: Sql) => Sql
  readonly micro: (column: Sql) => Sql
  readonly text: (value: string | null) => Sql
}

/** What the two databases spell differently about rows of the built-in registers. */
const spellings: { readonly [K in DialectKind]: Spelling } = {
  sqlite: {
    day: (instant) => sql`date(${instant}, '+8 hours')`,
    set: (column) => sql`'|' || group_concat(${column}, '|') || '|'`,
    micro: (column) => column,
    text: (value) => sql`${value}`,
  },
  postgres: {
    day: (instant) =>
      sql`(to_char((${instant})::timestamptz at time zone 'Asia/Shanghai', 'YYYY-MM-DD') collate "C")`,
    set: (column) => sql`('|' || string_agg(${column}, '|') || '|')`,
    micro: (column) => sql`(${column}::numeric * 0.000001)`,
    text: (value) => sql`(${value}::text collate "C")`,
  },
}

/** The civil day of an instant, the county's today where a demo clock stands before it. */
export function dayOf(kind: DialectKind, instant: Sql, today: string): Sql {
  const day = spellings[kind].day(instant)
  return sql`case when ${day} > ${spellings[kind].text(today)} then ${spellings[kind].text(today)} else ${day} end`
}

/** The values of a column as an option set; blank when there are none. */
export function joinedSet(kind: DialectKind, column: Sql): Sql {
  return spellings[kind].set(column)
}

/** An exact integer of 10⁻⁶ as a plan reads numbers of scale 6. */
export function wholeMicro(kind: DialectKind, column: Sql): Sql {
  return spellings[kind].micro(column)
}

export function textValue(kind: DialectKind, value: string | null): Sql {
  return spellings[kind].text(value)
}
