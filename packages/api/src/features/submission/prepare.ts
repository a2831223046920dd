import type { LinkedConfig } from '@xiance/engine'
import type { Form, Workflow } from '@xiance/schema'
import { getSubmission, type StoredRecord, type Submission, type Tx } from '@xiance/store'
import type { Actor, ActorRole } from '../../access/actor.ts'
import { writingRolesAt } from '../../access/region-scope.ts'
import { publishedConfig, versionConfig } from '../../config-cache.ts'
import { countyDay } from '../../county-day.ts'
import { ApiError } from '../../error/api-error.ts'
import type { Services } from '../../services.ts'
import { userNames } from '../../user-names.ts'
import { editable, initialState, stateTitle, workflowOf } from '../workflow/states.ts'
import type { SubmissionConflict } from './answers.ts'
import { findForm } from './find-form.ts'
import type { FilledInput } from './inputs.ts'
import { requireOpen } from './require-open.ts'
import { subjectOf } from './subject.ts'

/** A filled form once it is clear that this person may write it here and now. */
export interface Prepared {
  readonly linked: LinkedConfig
  readonly form: Form
  readonly workflow: Workflow | null
  readonly subject: StoredRecord | null
  readonly stored: Submission | null
  readonly state: string
  readonly today: string
  readonly roles: readonly [ActorRole, ...ActorRole[]]
}

/** Binds the answers to the version they were given under and refuses whoever is outside, late or stale. */
export async function prepare(
  services: Services,
  tx: Tx,
  { actor, input }: { readonly actor: Actor; readonly input: FilledInput },
): Promise<Prepared> {
  const { county } = actor
  const roles = await writingRolesAt(tx, actor, input.region)
  const published = await publishedConfig(tx, services.configs, county)
  const { linked } =
    input.version === published.version
      ? published
      : await versionConfig(tx, services.configs, { county, version: input.version })
  const form = findForm(linked.config, input.form)
  const today = await countyDay(tx, services.clock, county)
  requireOpen({ published, form, version: input.version, today })
  const subject = await subjectOf(tx, { county, config: linked.config, form, record: input.record })
  if (subject !== null && subject.region !== input.region)
    throw new ApiError('region.outside', {
      problems: [{ code: 'region.outside', path: '/region', params: { region: input.region } }],
    })
  const workflow = workflowOf(linked.config, form.workflow)
  const stored = await getSubmission(tx, { county, id: input.id })
  const state = stored?.state ?? initialState(workflow)
  await requireFresh(tx, { actor, input, stored })
  if (!editable(workflow, state))
    throw new ApiError('submission.closed', {
      params: { state: stateTitle(workflow, state) },
      current: await conflictOf(tx, stored),
    })
  if (
    input.recordRevision !== undefined &&
    subject !== null &&
    input.recordRevision !== subject.revision
  ) {
    throw new ApiError('submission.stale', {
      current: { record: { id: subject.id, revision: subject.revision, values: subject.values } },
    })
  }
  return { linked, form, workflow, subject, stored, state, today, roles }
}

async function requireFresh(
  tx: Tx,
  {
    actor,
    input,
    stored,
  }: { readonly actor: Actor; readonly input: FilledInput; readonly stored: Submission | null },
): Promise<void> {
  if (stored === null) {
    if (input.baseRevision !== 0) throw new ApiError('submission.not_found')
    return
  }
  const sameCase =
    stored.form === input.form &&
    stored.region === input.region &&
    stored.record === (input.record ?? null)
  if (!sameCase || (stored.submittedAt === null && stored.by !== actor.user.id))
    throw new ApiError('auth.forbidden')
  if (stored.revision !== input.baseRevision)
    throw new ApiError('submission.stale', { current: await conflictOf(tx, stored) })
}

/** What the server has, for a merge on the client. */
async function conflictOf(tx: Tx, stored: Submission | null): Promise<SubmissionConflict | null> {
  if (stored === null) return null
  const names = await userNames(tx, [stored.by])
  return {
    revision: stored.revision,
    state: stored.state,
    version: stored.version,
    answers: stored.answers,
    by: names.get(stored.by) ?? stored.by,
    at: stored.updatedAt,
  }
}
