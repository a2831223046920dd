import { nothingToJudge, type Assessment, type LinkedConfig } from '@xiance/engine'
import { textIn, type Checklist } from '@xiance/schema'
import {
  getAssessment,
  listAssessments,
  saveAssessment,
  type StoredAssessment,
  type Tx,
} from '@xiance/store'
import type { Actor } from '../../access/actor.ts'
import { writingRolesAt } from '../../access/region-scope.ts'
import { publishedConfig, versionConfig } from '../../config-cache.ts'
import { countyDay } from '../../county-day.ts'
import { ApiError } from '../../error/api-error.ts'
import type { Services } from '../../services.ts'
import { currentRound, findChecklist } from './find-checklist.ts'
import type { AssessedInput } from './inputs.ts'
import { counts, judgeSubject, requireItems, storedAnswers } from './judge.ts'
import { keptAboutSubject } from './kept-about.ts'
import { findSubject, type Subject } from './subject.ts'

export interface WrittenAssessment {
  readonly saved: StoredAssessment
  readonly linked: LinkedConfig
  readonly subject: Subject
  readonly assessment: Assessment
  readonly today: string
}

/** Judges the answers under the version they were given under and keeps them for the running round. */
export async function writeAssessment(
  services: Services,
  tx: Tx,
  request: { readonly actor: Actor; readonly input: AssessedInput; readonly final: boolean },
): Promise<WrittenAssessment> {
  const { actor, input, final } = request
  const { county } = actor
  const published = await publishedConfig(tx, services.configs, county)
  const { linked } =
    input.version === published.version
      ? published
      : await versionConfig(tx, services.configs, { county, version: input.version })
  const subject = await findSubject(tx, {
    county,
    config: linked.config,
    checklist: findChecklist(linked.config, input.checklist),
    id: input.subject,
  })
  await writingRolesAt(tx, actor, subject.region)
  requireItems(linked, input.checklist, input.answers)
  const today = await countyDay(tx, services.clock, county)
  const round = currentRound(linked.config, input.checklist, today)
  await requireFresh(tx, { county, round, input })
  const assessment = judgeSubject({
    linked,
    checklist: input.checklist,
    subject,
    answers: input.answers,
    on: today,
    kept: await keptAboutSubject(tx, {
      county,
      config: linked.config,
      checklist: input.checklist,
      subject,
      today,
    }),
  })
  if (final) requireSomething(findChecklist(linked.config, input.checklist), assessment)
  const saved = await saveAssessment(tx, {
    id: input.id,
    checklist: input.checklist,
    subject: subject.id,
    round,
    region: subject.region,
    version: input.version,
    state: final ? 'done' : 'draft',
    baseRevision: input.baseRevision,
    answers: storedAnswers(input.answers),
    verdicts: JSON.stringify(assessment),
    ...counts(assessment),
    submittedAt: final ? services.clock().toISOString() : null,
  })
  if (saved === null) throw new ApiError('checklist.stale')
  return { saved, linked, subject, assessment, today }
}

/** Refuses to close a round of a subject that nothing was judged about. */
function requireSomething(checklist: Checklist, assessment: Assessment): void {
  const why = nothingToJudge(checklist, assessment)
  if (why !== null)
    throw new ApiError(`checklist.${why}`, { params: { title: textIn(checklist.title, 'zh-CN') } })
}

/** One assessment per subject and round; a handed-in one is closed. */
async function requireFresh(
  tx: Tx,
  {
    county,
    round,
    input,
  }: { readonly county: string; readonly round: string; readonly input: AssessedInput },
): Promise<void> {
  const [inRound] = await listAssessments(tx, {
    county,
    checklist: input.checklist,
    round,
    subjects: [input.subject],
  })
  const stored = (await getAssessment(tx, { county, id: input.id })) ?? inRound
  if (stored === undefined) {
    if (input.baseRevision !== 0) throw new ApiError('checklist.stale')
    return
  }
  if (stored.submittedAt !== null)
    throw new ApiError('checklist.done', { current: { id: stored.id, revision: stored.revision } })
  if (stored.id !== input.id || stored.revision !== input.baseRevision)
    throw new ApiError('checklist.stale', {
      current: { id: stored.id, revision: stored.revision, answers: stored.answers },
    })
}
