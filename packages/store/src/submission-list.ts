import { after, cursorValues, pageOf, pageSize, type Page, type PageRequest } from './paging.ts'
import { always, regionTree } from './region-tree.ts'
import type { Reader } from './store.ts'
import { submissionTitle } from './submission-content.ts'
import { tokenOwners } from './token.ts'

export interface SubmissionFilter {
  readonly county: string
  readonly form?: string | undefined
  /** Only in this region and below. */
  readonly within?: string | undefined
  readonly on?: string | undefined
  readonly state?: string | undefined
  /** Any of these form and state pairs: what awaits somebody. */
  readonly awaiting?:
    | readonly { readonly form: string; readonly states: readonly string[] }[]
    | undefined
  readonly register?: string | undefined
  readonly record?: string | undefined
  readonly period?: string | undefined
  /** Handed in at least once. */
  readonly submitted?: boolean | undefined
  /** User who began it. */
  readonly by?: string | undefined
  readonly search?: string | undefined
}

export interface SubmissionRow {
  readonly id: string
  readonly form: string
  readonly version: number
  readonly upgradedTo: number | null
  readonly state: string
  readonly revision: number
  readonly register: string | null
  readonly record: string | null
  readonly region: string
  readonly period: string | null
  readonly businessDate: string | null
  readonly title: string
  readonly updatedAt: string
  readonly submittedAt: string | null
  readonly by: string
  /** Total of the frozen entitlement in 元 as decimal text. */
  readonly total: string | null
}

/** Newest change first. */
export async function listSubmissions(
  reader: Reader,
  query: SubmissionFilter & PageRequest,
): Promise<Page<SubmissionRow>> {
  const cipher = await reader.cipher(query.county)
  const base = await filtered(reader, query)
  const from = cursorValues(query, 2)
  const rows = await base
    .leftJoin('entitlement', (join) =>
      join
        .onRef('entitlement.county_id', '=', 'submission.county_id')
        .onRef('entitlement.submission_id', '=', 'submission.id'),
    )
    .select([
      'submission.id',
      'submission.form',
      'submission.version',
      'submission.upgraded_to as upgradedTo',
      'submission.state',
      'submission.revision',
      'submission.register',
      'submission.record_id as record',
      'submission.region_id as region',
      'submission.period',
      'submission.business_date as businessDate',
      'submission.title',
      'submission.updated_at as updatedAt',
      'submission.submitted_at as submittedAt',
      'submission.by_user as by',
      'entitlement.total',
    ])
    .$if(from !== null, (some) =>
      some.where((eb) =>
        after([eb.ref('submission.updated_at'), eb.ref('submission.id')], from ?? [], true),
      ),
    )
    .orderBy('submission.updated_at', 'desc')
    .orderBy('submission.id', 'desc')
    .limit(pageSize(query) + 1)
    .execute()
  return pageOf(
    rows,
    { ...query, total: await countSubmissions(reader, query) },
    {
      item: (row) => ({ ...row, title: submissionTitle(row, cipher) }),
      key: (row) => [row.updatedAt, row.id],
    },
  )
}

/** How many submissions the filter finds. */
export async function countSubmissions(reader: Reader, filter: SubmissionFilter): Promise<number> {
  const base = await filtered(reader, filter)
  const { total } = await base
    .select((eb) => eb.fn.countAll().as('total'))
    .executeTakeFirstOrThrow()
  return Number(total)
}

async function filtered(reader: Reader, filter: SubmissionFilter) {
  const { county, within, on = always.latest, awaiting } = filter
  const cipher = await reader.cipher(county)
  const owners = tokenOwners(reader, {
    county,
    source: 'submission',
    search: filter.search,
    cipher,
  })
  const equal = {
    'submission.form': filter.form,
    'submission.state': filter.state,
    'submission.register': filter.register,
    'submission.record_id': filter.record,
    'submission.period': filter.period,
    'submission.by_user': filter.by,
  } as const
  let query = reader.db.selectFrom('submission').where('submission.county_id', '=', county)
  for (const [column, value] of Object.entries(equal))
    if (value !== undefined) query = query.where(column as keyof typeof equal, '=', value)
  if (owners) query = query.where('submission.id', 'in', owners)
  if (within !== undefined)
    query = query.where(
      'submission.region_id',
      'in',
      regionTree(reader, { county, root: within, on }),
    )
  if (filter.submitted === true) query = query.where('submission.submitted_at', 'is not', null)
  if (awaiting !== undefined)
    query = query.where((eb) =>
      eb.or(
        awaiting
          .filter(({ states }) => states.length > 0)
          .map(({ form, states }) =>
            eb.and([eb('submission.form', '=', form), eb('submission.state', 'in', states)]),
          ),
      ),
    )
  return query
}
