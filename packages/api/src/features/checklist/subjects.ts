import { listAssessments, listRecords, listRegions, type Page, type Reader } from '@xiance/store'
import type { Checklist, ResolvedConfig } from '@xiance/schema'
import type { Actor } from '../../access/actor.ts'
import { listScope } from '../../access/region-scope.ts'
import { publishedConfig } from '../../config-cache.ts'
import { countyDay } from '../../county-day.ts'
import { pageAcross } from '../../page-across.ts'
import { regionNames } from '../../region-names.ts'
import type { Services } from '../../services.ts'
import { maskedTitle } from '../register/title.ts'
import type { SubjectItem, SubjectPage } from './answers.ts'
import { currentRound, findChecklist } from './find-checklist.ts'
import type { SubjectsInput } from './inputs.ts'
import { shownState } from './shown-state.ts'

interface Listed {
  readonly id: string
  readonly title: string
  readonly region: string
}

/** Who or what is to be checked in a round, and how far each is. */
export async function checklistSubjects(
  services: Services,
  actor: Actor,
  input: SubjectsInput,
): Promise<SubjectPage> {
  const { county } = actor
  return services.store.read(async (reader) => {
    const { linked } = await publishedConfig(reader, services.configs, county)
    const checklist = findChecklist(linked.config, input.checklist)
    const today = await countyDay(reader, services.clock, county)
    const round = input.round ?? currentRound(linked.config, checklist.id, today)
    const page = await pageAcross(
      await listScope(reader, actor, input.region),
      input,
      (within, part) =>
        subjectPage(reader, {
          county,
          config: linked.config,
          checklist,
          within,
          search: input.search,
          ...part,
        }),
    )
    const stored = new Map(
      (
        await listAssessments(reader, {
          county,
          checklist: checklist.id,
          round,
          subjects: page.items.map(({ id }) => id),
        })
      ).map((one) => [one.subject, one]),
    )
    const names = await regionNames(
      reader,
      county,
      page.items.map(({ region }) => region),
    )
    const items = page.items.map(({ id, title, region }): SubjectItem => {
      const one = stored.get(id)
      return {
        id,
        title,
        region,
        regionName: names.get(region) ?? region,
        state: shownState(one),
        pass: one?.pass ?? 0,
        fail: one?.fail ?? 0,
        unknown: one?.unknown ?? 0,
      }
    })
    return { round, items, next: page.next, total: page.total }
  })
}

export interface SubjectQuery {
  readonly county: string
  readonly config: ResolvedConfig
  readonly checklist: Checklist
  readonly within: string
  readonly search?: string | undefined
  readonly cursor?: string | undefined
  readonly limit: number
}

/** Records of the register it is about, or regions of its level. */
export async function subjectPage(
  reader: Reader,
  { county, config, checklist, within, search, cursor, limit }: SubjectQuery,
): Promise<Page<Listed>> {
  const register = config.registers.find(({ id }) => id === checklist.about)
  if (register !== undefined) {
    const page = await listRecords(reader, {
      county,
      register: register.id,
      within,
      search,
      cursor,
      limit,
      reveal: true,
    })
    return {
      ...page,
      items: page.items.map(({ id, title, region }) => ({
        id,
        title: maskedTitle(register, title),
        region,
      })),
    }
  }
  const regions = (await listRegions(reader, { county, within, level: checklist.about })).filter(
    ({ name }) => name.includes(search ?? ''),
  )
  const start = Number(cursor ?? 0)
  const shown = regions.slice(start, start + limit)
  return {
    items: shown.map(({ id, name }) => ({ id, title: name, region: id })),
    next: start + limit < regions.length ? String(start + limit) : null,
    total: regions.length,
  }
}
