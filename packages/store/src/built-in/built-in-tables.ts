import { sql, type RawBuilder } from 'kysely'
import type { DialectKind } from '../dialects/sql-differences.ts'
import type { PlanColumn, PlanTable } from '../plan/plan-table.ts'
import { dayOf, joinedSet, textValue, wholeMicro } from './spelling.ts'

type Sql = RawBuilder<unknown>

/** What only the config and the day say about the rows that the system itself keeps. */
export interface BuiltInQuestion {
  readonly kind: DialectKind
  readonly county: string
  /** The county's today: whose regions stand, and no event lies after it. */
  readonly today: string
  readonly organs: readonly { readonly id: string; readonly name: string }[]
  /** States in which a problem is closed. */
  readonly closed: readonly { readonly workflow: string; readonly state: string }[]
  /** States of a form's workflow in which a notice stands. */
  readonly notices: readonly { readonly form: string; readonly state: string }[]
}

export type BuiltInRegister = 'problem' | 'notice' | 'payment' | 'region' | 'organ' | 'user'

interface BuiltIn {
  /** Columns by field; each is called like its field. */
  readonly columns: Readonly<Record<string, Omit<PlanColumn, 'column'>>>
  /** Gives `county_id`, `id`, `region` and the columns. */
  readonly rows: (question: BuiltInQuestion) => Sql
}

/** Where the rows of a register that the system keeps lie: in its tables, its log of events, and the config. */
export function builtInTable(register: BuiltInRegister, question: BuiltInQuestion): PlanTable {
  const { columns, rows } = builtIns[register]
  return {
    table: rows(question),
    key: 'id',
    region: 'region',
    columns: Object.fromEntries(
      Object.entries(columns).map(([field, column]) => [field, { column: field, ...column }]),
    ),
  }
}

export function isBuiltIn(register: string): register is BuiltInRegister {
  return Object.hasOwn(builtIns, register)
}

const builtIns: { readonly [R in BuiltInRegister]: BuiltIn } = {
  problem: {
    columns: {
      item: {},
      opened_on: {},
      due_on: {},
      closed_on: {},
      organs: { set: true },
      region: {},
    },
    rows: ({ kind, today, closed }) => {
      const last = sql`select max(e.at) from event e where e.county_id = p.county_id
        and e.source = 'problem' and e.owner_id = p.id`
      return sql`select p.county_id, p.id, p.region_id as region, p.subject, p.item_title as item,
        p.opened_on, p.due_on,
        case when ${either(closed.map(({ workflow, state }) => sql`(p.workflow = ${workflow} and p.state = ${state})`))}
          then ${dayOf(kind, sql`(${last})`, today)} end as closed_on,
        (select ${joinedSet(kind, sql`o.organ`)} from problem_organ o
          where o.county_id = p.county_id and o.problem_id = p.id) as organs
        from problem p`
    },
  },
  notice: {
    columns: { opened_on: {}, closed_on: {}, region: {} },
    rows: ({ kind, today, notices }) => {
      const next = sql`select min(n.at) from event n where n.county_id = e.county_id
        and n.source = e.source and n.owner_id = e.owner_id and n.seq > e.seq`
      return sql`select e.county_id, e.owner_id || '/' || e.seq as id, s.region_id as region,
        s.record_id as subject, ${dayOf(kind, sql`e.at`, today)} as opened_on,
        ${dayOf(kind, sql`(${next})`, today)} as closed_on
        from event e join submission s on s.county_id = e.county_id and s.id = e.owner_id
        where e.source = 'submission' and ${either(
          notices.map(({ form, state }) => sql`(s.form = ${form} and e.to_state = ${state})`),
        )}`
    },
  },
  payment: {
    columns: { subsidy: {}, amount: { scale: 6 }, approved_on: {}, paid_for: {}, region: {} },
    rows: ({ kind }) => sql`select county_id, submission_id || '/' || position as id,
      region_id as region, record_id as subject, subsidy, ${wholeMicro(kind, sql`amount`)} as amount,
      approved_on, day as paid_for from payment`,
  },
  region: {
    columns: { name: {}, level: {} },
    rows: ({ today }) => sql`select county_id, id, id as region, id as subject, name, level
      from region where from_day <= ${today} and to_day > ${today}`,
  },
  organ: {
    columns: { name: {} },
    rows: ({ kind, county, organs }) => {
      const text = (value: string | null) => textValue(kind, value)
      const row = (id: string, name: string) => sql`select ${text(county)} as county_id,
        ${text(id)} as id, ${text(null)} as region, ${text(null)} as subject, ${text(name)} as name`
      return organs.length === 0
        ? sql`select * from (${row('', '')}) as nobody where 1 = 0`
        : sql.join(
            organs.map(({ id, name }) => row(id, name)),
            sql` union all `,
          )
    },
  },
  user: {
    columns: { account: {}, role: {}, level: {}, organ: {}, region: {} },
    rows: ({ today }) => sql`select m.county_id,
      m.user_id || '/' || m.role || '/' || m.region_id || '/' || m.organ as id,
      m.region_id as region, m.user_id as subject, m.user_id as account, m.role, r.level,
      nullif(m.organ, '') as organ
      from membership m left join region r on r.county_id = m.county_id and r.id = m.region_id
        and r.from_day <= ${today} and r.to_day > ${today}`,
  },
}

function either(conditions: readonly Sql[]): Sql {
  return conditions.length === 0 ? sql`1 = 0` : sql`(${sql.join(conditions, sql` or `)})`
}
