import { after, cursorValues, pageOf, pageSize, type Page, type PageRequest } from './paging.ts'
import { withOrgans, type StoredProblem } from './problem.ts'
import { always, regionTree } from './region-tree.ts'
import type { Reader } from './store.ts'
import { tokenOwners } from './token.ts'

export interface ProblemFilter {
  readonly county: string
  readonly within?: string | undefined
  readonly on?: string | undefined
  readonly states?: readonly string[] | undefined
  readonly organ?: string | undefined
  readonly checklist?: string | undefined
  readonly subject?: string | undefined
  readonly assessment?: string | undefined
  readonly search?: string | undefined
}

/** Newest opened first. */
export async function listProblems(
  reader: Reader,
  query: ProblemFilter & PageRequest,
): Promise<Page<StoredProblem>> {
  const base = await filtered(reader, query)
  const from = cursorValues(query, 2)
  const rows = await base
    .selectAll('problem')
    .$if(from !== null, (some) =>
      some.where((eb) => after([eb.ref('opened_on'), eb.ref('id')], from ?? [], true)),
    )
    .orderBy('opened_on', 'desc')
    .orderBy('id', 'desc')
    .limit(pageSize(query) + 1)
    .execute()
  const { total } = await base
    .select((eb) => eb.fn.countAll().as('total'))
    .executeTakeFirstOrThrow()
  const page = pageOf(
    rows,
    { ...query, total: Number(total) },
    {
      item: (row) => row,
      key: (row) => [row.opened_on, row.id],
    },
  )
  return { ...page, items: await withOrgans(reader, query.county, page.items) }
}

async function filtered(reader: Reader, filter: ProblemFilter) {
  const { county, within, on = always.latest, states, organ } = filter
  const owners = tokenOwners(reader, {
    county,
    source: 'problem',
    search: filter.search,
    cipher: await reader.cipher(county),
  })
  const equal = {
    checklist: filter.checklist,
    subject: filter.subject,
    assessment_id: filter.assessment,
  } as const
  let query = reader.db.selectFrom('problem').where('problem.county_id', '=', county)
  for (const [column, value] of Object.entries(equal))
    if (value !== undefined) query = query.where(column as keyof typeof equal, '=', value)
  if (states !== undefined) query = query.where((eb) => eb('state', 'in', [...states, '']))
  if (owners) query = query.where('id', 'in', owners)
  if (within !== undefined)
    query = query.where('region_id', 'in', regionTree(reader, { county, root: within, on }))
  if (organ !== undefined)
    query = query.where('id', 'in', (eb) =>
      eb
        .selectFrom('problem_organ')
        .select('problem_id')
        .where('county_id', '=', county)
        .where('organ', '=', organ),
    )
  return query
}
