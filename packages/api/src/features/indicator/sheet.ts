import { progress, type LinkedConfig } from '@xiance/engine'
import { citationsOf, freqOf, previousPeriod, textIn, type Indicator } from '@xiance/schema'
import { getReport, type Reader } from '@xiance/store'
import type { Actor } from '../../access/actor.ts'
import { regionInScope, rolesAt } from '../../access/region-scope.ts'
import { publishedConfig } from '../../config-cache.ts'
import { countyDay } from '../../county-day.ts'
import type { Services } from '../../services.ts'
import { dutyDue } from '../task/duty.ts'
import type { CellValue, Sheet, SheetRow } from './answers.ts'
import { reportedValues, type ReportedValue } from './cells.ts'
import type { SheetInput } from './inputs.ts'
import { requirePeriod } from './require-period.ts'
import { holdsReport, reportDuties, reportedBy, type Reporting } from './reported-here.ts'

/** What a region reports for a period: last time's value, what is there already, and how it stands to its targets. */
export async function indicatorSheet(
  services: Services,
  actor: Actor,
  input: SheetInput,
): Promise<Sheet> {
  const { county } = actor
  requirePeriod(input.period)
  return services.store.read(async (reader) => {
    const { linked } = await publishedConfig(reader, services.configs, county)
    const region = await regionInScope(reader, actor, input.region)
    const report = await getReport(reader, { county, region: region.id, period: input.period })
    const today = await countyDay(reader, services.clock, county)
    const reporting = { level: region.level, roles: await rolesAt(reader, actor, region.id) }
    const indicators = reportedBy(linked.config, reporting)
    const asked = indicators.map(({ id }) => id)
    return {
      id: `${region.id}:${input.period}`,
      region: region.id,
      regionName: region.name,
      period: input.period,
      due: dueDay(linked, reporting, input.period),
      state: holdsReport(report, asked) ? 'submitted' : 'open',
      revision: report?.revision ?? 0,
      rows: await rowsOf(reader, {
        county,
        linked,
        indicators,
        region: region.id,
        level: region.level,
        period: input.period,
        today,
      }),
    }
  })
}

function dueDay(linked: LinkedConfig, reporting: Reporting, period: string): string | null {
  for (const { transition, every, slots } of reportDuties(linked.config, reporting)) {
    const slot = slots.find((one) => 'report' in one)
    if (slot !== undefined && every === freqOf(period)) return dutyDue(slot, transition, period)
  }
  return null
}

interface RowsQuery {
  readonly county: string
  readonly linked: LinkedConfig
  readonly indicators: readonly Indicator[]
  readonly region: string
  readonly level: string
  readonly period: string
  readonly today: string
}

async function rowsOf(
  reader: Reader,
  { county, linked, indicators, region, level, period, today }: RowsQuery,
): Promise<readonly SheetRow[]> {
  const values = await reportedValues(reader, { county, within: region, indicators })
  return indicators.map((indicator) => {
    const own = (values.get(indicator.id) ?? []).filter((one) => one.region === region)
    const { thisYear, final } = progress(linked, {
      indicator: indicator.id,
      values: own,
      period,
      region,
      regions: [{ id: region, level, parent: null }],
      today,
    })
    return {
      ...describe(indicator),
      value: at(own, period),
      previous: at(own, previousPeriod(period)),
      thisYear,
      final,
    }
  })
}

/** What a row says whatever the values are. */
export function describe(
  indicator: Indicator,
): Pick<SheetRow, 'indicator' | 'title' | 'domain' | 'unit' | 'kind' | 'list' | 'source'> {
  const { id, title, domain, unit, kind, list } = indicator
  const first = typeof unit === 'string' ? unit : unit?.[0]
  return {
    indicator: id,
    title: textIn(title, 'zh-CN'),
    domain: domain ?? null,
    unit: first ?? null,
    kind,
    list: list ?? null,
    source: citationsOf(indicator),
  }
}

function at(values: readonly ReportedValue[], period: string): CellValue {
  return values.find((one) => one.period === period)?.value ?? null
}
