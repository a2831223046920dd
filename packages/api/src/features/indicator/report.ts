import type { Row } from '@xiance/expr'
import { textIn, type Indicator, type Problem, type ResolvedConfig } from '@xiance/schema'
import { getReport, saveReport } from '@xiance/store'
import type { Actor } from '../../access/actor.ts'
import { regionInScope, writingRolesAt } from '../../access/region-scope.ts'
import { publishedConfig } from '../../config-cache.ts'
import { ApiError } from '../../error/api-error.ts'
import type { Services } from '../../services.ts'
import { writeAs } from '../../write.ts'
import { receiptOf } from '../submission/receipt.ts'
import type { CellValue, Reported } from './answers.ts'
import { cellsOf } from './cells.ts'
import type { ReportInput } from './inputs.ts'
import { reportedAt, reportedBy } from './reported-here.ts'
import { requirePeriod } from './require-period.ts'

/** Reports values of a region for a period; the indicator cells change in the same transaction. */
export async function report(
  services: Services,
  actor: Actor,
  input: ReportInput,
): Promise<Reported> {
  requirePeriod(input.period)
  const receipt = receiptOf<Reported>(services, { actor, what: 'report', input })
  return receipt.once(() =>
    writeAs(services, actor, (tx) =>
      receipt.keep(tx, async () => {
        const roles = await writingRolesAt(tx, actor, input.region)
        const { level } = await regionInScope(tx, actor, input.region)
        const { linked } = await publishedConfig(tx, services.configs, actor.county)
        const indicators = reportedBy(linked.config, { level, roles })
        const problems = Object.entries(input.values).flatMap(([id, value]) =>
          problemsOf(linked.config, indicators, { id, value }),
        )
        if (problems.length > 0)
          throw new ApiError('indicator.invalid', { params: { count: problems.length }, problems })
        const before = await getReport(tx, {
          county: actor.county,
          region: input.region,
          period: input.period,
        })
        if ((before?.revision ?? 0) !== input.baseRevision)
          throw new ApiError('indicator.stale', { current: before })
        const values = present({ ...before?.values, ...input.values })
        const cells = await cellsOf(reportedAt(linked.config, level), {
          region: input.region,
          period: input.period,
          values,
        })
        const saved = await saveReport(tx, {
          region: input.region,
          period: input.period,
          baseRevision: input.baseRevision,
          state: 'submitted',
          values,
          cells,
          submittedAt: services.clock().toISOString(),
        })
        if (saved === null) throw new ApiError('indicator.stale')
        tx.audit({
          action: 'indicator.report',
          subject: `report/${input.region}/${input.period}`,
          detail: { revision: saved.revision, values: input.values },
        })
        return { revision: saved.revision, state: 'submitted' as const }
      }),
    ),
  )
}

interface Given {
  readonly id: string
  readonly value: CellValue
}

function problemsOf(
  config: ResolvedConfig,
  indicators: readonly Indicator[],
  { id, value }: Given,
): readonly Problem[] {
  const indicator = indicators.find((one) => one.id === id)
  const title = textIn(config.indicators.find((one) => one.id === id)?.title ?? id, 'zh-CN')
  const problem = (code: string): readonly Problem[] => [
    { code, path: `/values/${id}`, params: { title, value: String(value) } },
  ]
  if (indicator === undefined) return problem('indicator.not_reported_here')
  if (value === null) return []
  if (indicator.list !== undefined) {
    const options = config.lists.find((list) => list.id === indicator.list)?.options ?? []
    return options.some((option) => option.id === value) ? [] : problem('indicator.not_option')
  }
  if (indicator.kind === 'state')
    return typeof value === 'number' ? problem('indicator.not_option') : []
  if (typeof value !== 'number' || !exact(value)) return problem('indicator.not_number')
  return value < 0 && indicator.kind === 'stock' ? problem('indicator.negative') : []
}

/** A decimal of at most six places that a number holds exactly. */
function exact(value: number): boolean {
  return Math.abs(value) < 1e9 && Math.round(value * 1e6) / 1e6 === value
}

function present(values: Row): Row {
  return Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== null && value !== undefined),
  )
}
