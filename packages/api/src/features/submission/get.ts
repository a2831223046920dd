import type { Entitlement } from '@xiance/engine'
import { textIn } from '@xiance/schema'
import {
  getEntitlement,
  getSubmission as storedSubmission,
  listEvents,
  type Reader,
  type Submission,
} from '@xiance/store'
import type { Actor, ActorRole } from '../../access/actor.ts'
import { rolesAt, worksAt } from '../../access/region-scope.ts'
import { versionConfig, type PublishedConfig } from '../../config-cache.ts'
import { countyDay } from '../../county-day.ts'
import { ApiError } from '../../error/api-error.ts'
import { regionNames } from '../../region-names.ts'
import type { Services } from '../../services.ts'
import { userNames } from '../../user-names.ts'
import { maskRow } from '../register/mask.ts'
import { maskedTitle } from '../register/title.ts'
import { openSteps } from '../workflow/open-steps.ts'
import { shownEvents, type ShownEvent } from '../workflow/shown-events.ts'
import { stateTitle, submitSteps, transitionTitle, workflowOf } from '../workflow/states.ts'
import { stepContext } from '../workflow/step-context.ts'
import type { SubmissionAction, SubmissionAnswer } from './answers.ts'
import { fieldsOf, findForm, subjectRegister } from './find-form.ts'
import { subjectOf, subjectRow } from './subject.ts'

/** One case as it was answered, under its own version, with what may be done about it now. */
export async function getSubmission(
  services: Services,
  actor: Actor,
  { id }: { readonly id: string },
): Promise<SubmissionAnswer> {
  const { county } = actor
  return services.store.read(async (reader) => {
    const stored = await storedSubmission(reader, { county, id })
    if (stored === null) throw new ApiError('submission.not_found')
    const roles = await rolesAt(reader, actor, stored.region)
    const version = await versionConfig(reader, services.configs, {
      county,
      version: stored.upgradedTo ?? stored.version,
    })
    const { config } = version.linked
    const form = findForm(config, stored.form)
    const workflow = workflowOf(config, form.workflow)
    const register = subjectRegister(config, form)
    const full = await worksAt(reader, actor, stored.region)
    const shown = full
      ? stored
      : {
          ...stored,
          answers: maskRow(fieldsOf(config, form), stored.answers),
          values: maskRow(fieldsOf(config, form), stored.values),
        }
    const today = await countyDay(reader, services.clock, county)
    const names = await userNames(reader, [stored.by])
    return {
      id,
      form: form.id,
      formTitle: textIn(form.title, 'zh-CN'),
      version: stored.version,
      upgradedTo: stored.upgradedTo,
      state: stored.state,
      stateTitle: stateTitle(workflow, stored.state),
      revision: stored.revision,
      record: stored.record,
      recordTitle:
        stored.record === null
          ? null
          : full || register === undefined
            ? stored.title
            : maskedTitle(register, stored.title),
      region: stored.region,
      regionName:
        (await regionNames(reader, county, [stored.region])).get(stored.region) ?? stored.region,
      period: stored.period,
      answers: shown.answers,
      values: shown.values,
      submittedAt: stored.submittedAt,
      by: names.get(stored.by) ?? stored.by,
      events: await eventsOf(reader, { county, stored, version }),
      actions: await actionsOf(reader, { actor, roles, stored, version, today }),
      entitlement: await frozen(reader, { county, submission: id }),
    }
  })
}

interface CaseView {
  readonly county: string
  readonly stored: Submission
  readonly version: PublishedConfig
}

async function eventsOf(
  reader: Reader,
  { county, stored, version }: CaseView,
): Promise<readonly ShownEvent[]> {
  const events = await listEvents(reader, { county, source: 'submission', owner: stored.id })
  const { config } = version.linked
  return shownEvents(reader, workflowOf(config, findForm(config, stored.form).workflow), events)
}

interface ActionView {
  readonly actor: Actor
  readonly roles: readonly ActorRole[]
  readonly stored: Submission
  readonly version: PublishedConfig
  readonly today: string
}

/** Steps open to this person, without those that hand in answers. */
export async function actionsOf(
  reader: Reader,
  { actor, roles, stored, version, today }: ActionView,
): Promise<readonly SubmissionAction[]> {
  const { linked } = version
  const form = findForm(linked.config, stored.form)
  const workflow = workflowOf(linked.config, form.workflow)
  if (workflow === null || stored.submittedAt === null) return []
  const subject = await subjectOf(reader, {
    county: actor.county,
    config: linked.config,
    form,
    record: stored.record,
  })
  const record = { ...subjectRow(subject), ...stored.values }
  const writing = roles.filter(({ writes }) => writes)
  const contexts = await stepContext(reader, {
    actor,
    roles: writing,
    state: stored.state,
    record,
    today,
    source: 'submission',
    owner: stored.id,
  })
  const handsIn = new Set(submitSteps(workflow).map(({ id }) => id))
  const offered = openSteps(linked, workflow.id, contexts).filter(({ id }) => !handsIn.has(id))
  return offered.map(({ id, to, blocked }) => ({
    id,
    title: transitionTitle(workflow, id),
    to,
    blocked,
  }))
}

async function frozen(
  reader: Reader,
  key: { readonly county: string; readonly submission: string },
): Promise<Entitlement | null> {
  const kept = await getEntitlement(reader, key)
  return kept === null ? null : (JSON.parse(kept.result) as Entitlement)
}
