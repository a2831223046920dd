import { progress as progressOf } from '@xiance/engine'
import { periodOf, textIn, type ResolvedConfig } from '@xiance/schema'
import { listRegions, listReports, type Reader } from '@xiance/store'
import type { Actor } from '../../access/actor.ts'
import { regionAround } from '../../access/region-scope.ts'
import { publishedConfig } from '../../config-cache.ts'
import { countyDay } from '../../county-day.ts'
import type { Services } from '../../services.ts'
import { dutiesOf, dutyPeriod, type Duty } from '../task/duty.ts'
import type { ProgressAnswer } from './answers.ts'
import { reportedValues } from './cells.ts'
import type { ProgressInput } from './inputs.ts'
import { holdsReport } from './reported-here.ts'
import { requirePeriod } from './require-period.ts'
import { describe } from './sheet.ts'

/** How a region stands to its targets, rolled up from those that report below it, and who has reported. */
export async function indicatorProgress(
  services: Services,
  actor: Actor,
  input: ProgressInput,
): Promise<ProgressAnswer> {
  const { county } = actor
  if (input.period !== undefined) requirePeriod(input.period)
  return services.store.read(async (reader) => {
    const { linked } = await publishedConfig(reader, services.configs, county)
    const { config } = linked
    const region = await regionAround(
      reader,
      actor,
      input.region ?? actor.roles[0]?.region.id ?? '',
    )
    const today = await countyDay(reader, services.clock, county)
    const duty = dutiesOf(config).find(({ slots }) => slots.some((slot) => 'report' in slot))
    const period = input.period ?? defaultPeriod(duty, today)
    const values = await reportedValues(reader, {
      county,
      within: region.id,
      indicators: config.indicators,
    })
    const regions = await listRegions(reader, { county })
    const domains = config.lists.find(({ id }) => id === 'domains')?.options ?? []
    return {
      region: region.id,
      period,
      today,
      rows: config.indicators.map((indicator) => {
        const { title, domain, unit } = describe(indicator)
        const domainTitle = domains.find(({ id }) => id === domain)?.title
        return {
          indicator: indicator.id,
          title,
          domain,
          domainTitle: domainTitle === undefined ? null : textIn(domainTitle, 'zh-CN'),
          unit,
          progress: progressOf(linked, {
            indicator: indicator.id,
            values: values.get(indicator.id) ?? [],
            period,
            region: region.id,
            regions,
            today,
          }),
        }
      }),
      reporters: await reportersOf(reader, { county, config, duty, within: region.id, period }),
    }
  })
}

function defaultPeriod(duty: Duty | undefined, today: string): string {
  const slot = duty?.slots.find((one) => 'report' in one)
  return duty === undefined || slot === undefined
    ? periodOf(today, 'year')
    : dutyPeriod(slot, duty.every, today)
}

interface ReportersQuery {
  readonly county: string
  readonly config: ResolvedConfig
  readonly duty: Duty | undefined
  readonly within: string
  readonly period: string
}

async function reportersOf(
  reader: Reader,
  { county, config, duty, within, period }: ReportersQuery,
): Promise<ProgressAnswer['reporters']> {
  if (duty === undefined || duty.each === null || !config.levels.some(({ id }) => id === duty.each))
    return []
  const regions = await listRegions(reader, { county, within, level: duty.each })
  const reports = new Map(
    (await listReports(reader, { county, within, periods: [period] })).map((one) => [
      one.region,
      one,
    ]),
  )
  const asked = duty.slots.flatMap((slot) => ('report' in slot ? slot.report : []))
  return regions.map(({ id, name }) => {
    const report = reports.get(id) ?? null
    const at = report !== null && holdsReport(report, asked) ? report.submittedAt : null
    return { region: id, name, state: at === null ? ('open' as const) : ('submitted' as const), at }
  })
}
