import { textIn, type ResolvedConfig } from '@xiance/schema'
import {
  listSubmissions as storedSubmissions,
  type Reader,
  type SubmissionFilter,
  type SubmissionRow,
} from '@xiance/store'
import type { Actor } from '../../access/actor.ts'
import { listScope } from '../../access/region-scope.ts'
import { publishedConfig } from '../../config-cache.ts'
import { pageAcross } from '../../page-across.ts'
import { regionNames } from '../../region-names.ts'
import type { Services } from '../../services.ts'
import { userNames } from '../../user-names.ts'
import { maskedTitle } from '../register/title.ts'
import { awaitedStates } from '../workflow/awaited-states.ts'
import { editableStates, returnReasons } from '../workflow/returned.ts'
import { stateTitle, workflowOf } from '../workflow/states.ts'
import type { SubmissionItem, SubmissionPage } from './answers.ts'
import type { ListInput } from './inputs.ts'

/** Cases in the actor's regions, newest change first; `awaiting` keeps those in a state where one of his roles acts. */
export async function listSubmissions(
  services: Services,
  actor: Actor,
  input: ListInput,
): Promise<SubmissionPage> {
  const { county } = actor
  return services.store.read(async (reader) => {
    const { linked } = await publishedConfig(reader, services.configs, county)
    const awaiting = wantedStates(linked.config, actor, input)
    if (awaiting?.length === 0) return { items: [], next: null, total: 0 }
    const page = await pageAcross(
      await listScope(reader, actor, input.region),
      input,
      (within, part) =>
        storedSubmissions(reader, {
          county,
          within,
          form: input.form,
          state: input.state,
          record: input.record,
          by: input.mine === true ? actor.user.id : undefined,
          awaiting,
          submitted: input.returned,
          search: input.search,
          ...part,
        }),
    )
    return {
      ...page,
      items: await submissionItems(reader, { county, config: linked.config, rows: page.items }),
    }
  })
}

function wantedStates(
  config: ResolvedConfig,
  actor: Actor,
  { awaiting, returned }: ListInput,
): SubmissionFilter['awaiting'] {
  if (awaiting === true) return awaitedStates(config, actor)
  return returned === true ? editableStates(config) : undefined
}

async function submissionItems(
  reader: Reader,
  {
    county,
    config,
    rows,
  }: {
    readonly county: string
    readonly config: ResolvedConfig
    readonly rows: readonly SubmissionRow[]
  },
): Promise<readonly SubmissionItem[]> {
  const regions = await regionNames(
    reader,
    county,
    rows.map(({ region }) => region),
  )
  const people = await userNames(
    reader,
    rows.map(({ by }) => by),
  )
  const reasons = await returnReasons(reader, { county, config, rows })
  return rows.map((row) => {
    const form = config.forms.find(({ id }) => id === row.form)
    const register = config.registers.find(({ id }) => id === row.register)
    return {
      id: row.id,
      form: row.form,
      formTitle: textIn(form?.title ?? row.form, 'zh-CN'),
      record: row.record,
      recordTitle:
        row.record === null
          ? null
          : register === undefined
            ? row.title
            : maskedTitle(register, row.title),
      region: row.region,
      regionName: regions.get(row.region) ?? row.region,
      state: row.state,
      stateTitle: stateTitle(workflowOf(config, form?.workflow), row.state),
      version: row.version,
      period: row.period,
      businessDate: row.businessDate,
      submittedAt: row.submittedAt,
      by: people.get(row.by) ?? row.by,
      reason: reasons.get(row.id) ?? null,
      total: row.total === null ? null : Number(row.total),
    }
  })
}
