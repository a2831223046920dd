import { listAssessments } from '@xiance/store'
import type { Actor } from '../../access/actor.ts'
import { rolesAt, worksAt } from '../../access/region-scope.ts'
import { publishedConfig, versionConfig } from '../../config-cache.ts'
import { countyDay } from '../../county-day.ts'
import type { Services } from '../../services.ts'
import type { ItemAnswers, OpenChecklist } from './answers.ts'
import { currentRound, findChecklist } from './find-checklist.ts'
import type { OpenInput } from './inputs.ts'
import { judgeSubject } from './judge.ts'
import { keptAboutSubject } from './kept-about.ts'
import { shownState } from './shown-state.ts'
import { findSubject, maskedValues } from './subject.ts'

/** A checklist for one subject in the running round, with what the register answers already. */
export async function openChecklist(
  services: Services,
  actor: Actor,
  input: OpenInput,
): Promise<OpenChecklist> {
  const { county } = actor
  return services.store.read(async (reader) => {
    const published = await publishedConfig(reader, services.configs, county)
    const { config } = published.linked
    const checklist = findChecklist(config, input.checklist)
    const subject = await findSubject(reader, { county, config, checklist, id: input.subject })
    await rolesAt(reader, actor, subject.region)
    const today = await countyDay(reader, services.clock, county)
    const round = currentRound(config, input.checklist, today)
    const [stored] = await listAssessments(reader, {
      county,
      checklist: input.checklist,
      round,
      subjects: [subject.id],
    })
    const version =
      stored === undefined
        ? published
        : await versionConfig(reader, services.configs, { county, version: stored.version })
    const values = (await worksAt(reader, actor, subject.region))
      ? subject.values
      : maskedValues(config, checklist, subject.values)
    const kept = await keptAboutSubject(reader, {
      county,
      config: version.linked.config,
      checklist: input.checklist,
      subject,
      today,
    })
    const answers = (stored?.answers ?? {}) as unknown as ItemAnswers
    return {
      id: stored?.id ?? services.newId(),
      version: version.version,
      revision: stored?.revision ?? 0,
      state: shownState(stored),
      round,
      subject: { id: subject.id, title: subject.title, values },
      answers,
      assessment: judgeSubject({
        linked: version.linked,
        checklist: input.checklist,
        subject,
        answers: {},
        on: today,
        kept,
      }),
    }
  })
}
