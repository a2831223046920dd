import { listSubmissions, getSubmission, type Reader, type Submission } from '@xiance/store'
import type { Actor } from '../../access/actor.ts'
import { rolesAt } from '../../access/region-scope.ts'
import { publishedConfig, versionConfig } from '../../config-cache.ts'
import { countyDay } from '../../county-day.ts'
import { ApiError } from '../../error/api-error.ts'
import type { Services } from '../../services.ts'
import { dutyFor, dutyPeriod } from '../task/duty.ts'
import { editable, initialState, workflowOf } from '../workflow/states.ts'
import type { OpenSubmission } from './answers.ts'
import { findForm } from './find-form.ts'
import type { OpenInput } from './inputs.ts'
import { subjectOf } from './subject.ts'
import { uuidFrom } from './uuid-from.ts'

/** What a person needs to begin or go on: his own draft or returned case, else a new id under the newest version. */
export async function openSubmission(
  services: Services,
  actor: Actor,
  input: OpenInput,
): Promise<OpenSubmission> {
  const { county } = actor
  return services.store.read(async (reader) => {
    const published = await publishedConfig(reader, services.configs, county)
    const { config } = published.linked
    const form = findForm(config, input.form)
    const subject = await subjectOf(reader, { county, config, form, record: input.record })
    const region = subject?.region ?? input.region ?? actor.roles[0]?.region.id ?? ''
    await rolesAt(reader, actor, region)
    if (subject !== null && input.region !== undefined && input.region !== subject.region)
      throw new ApiError('region.outside')
    const begun = await ownOpenCase(reader, actor, {
      form: input.form,
      record: input.record,
      region,
      states: openStates(workflowOf(config, form.workflow)),
    })
    const version =
      begun === null
        ? published
        : await versionConfig(reader, services.configs, { county, version: begun.version })
    const today = await countyDay(reader, services.clock, county)
    const duty = dutyFor(config, (slot) => 'form' in slot && slot.form === form.id)
    return {
      id:
        begun?.id ??
        (await nextCaseId(reader, actor, { form: form.id, record: input.record, region })),
      form: form.id,
      version: version.version,
      hash: version.hash,
      revision: begun?.revision ?? 0,
      state: begun?.state ?? initialState(workflowOf(config, form.workflow)),
      answers: begun?.answers ?? {},
      record:
        subject === null
          ? null
          : { id: subject.id, revision: subject.revision, values: subject.values },
      region,
      period:
        begun?.period ??
        input.period ??
        (duty === null ? null : dutyPeriod(duty.slot, duty.duty.every, today)),
    }
  })
}

function openStates(workflow: ReturnType<typeof workflowOf>): readonly string[] {
  if (workflow === null) return [initialState(null)]
  return workflow.states.map(({ id }) => id).filter((state) => editable(workflow, state))
}

interface CasePlace {
  readonly form: string
  readonly record: string | undefined
  readonly region: string
}

interface OwnCase extends CasePlace {
  readonly states: readonly string[]
}

/** Two devices that begin the same case get one id, so that the second to save meets the first as a conflict and merges. */
async function nextCaseId(
  reader: Reader,
  { county, user }: Actor,
  { form, record, region }: CasePlace,
): Promise<string> {
  const earlier = await listSubmissions(reader, {
    county,
    form,
    record,
    within: region,
    by: user.id,
    limit: 1,
  })
  return uuidFrom([county, user.id, form, record ?? region, String(earlier.total)])
}

async function ownOpenCase(
  reader: Reader,
  actor: Actor,
  { form, record, region, states }: OwnCase,
): Promise<Submission | null> {
  const { items } = await listSubmissions(reader, {
    county: actor.county,
    record,
    within: region,
    by: actor.user.id,
    awaiting: [{ form, states }],
    limit: 1,
  })
  const [item] = items.filter((one) => record !== undefined || one.record === null)
  return item === undefined ? null : getSubmission(reader, { county: actor.county, id: item.id })
}
