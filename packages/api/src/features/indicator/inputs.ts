import * as z from 'zod'
import { definitionId, inCounty, opaqueId, period, revision } from '../../input.ts'

export const sheetInput = inCounty({ region: opaqueId, period })

export const reportInput = inCounty({
  id: opaqueId,
  region: opaqueId,
  period,
  baseRevision: revision,
  /** null takes a value back. */
  values: z.record(definitionId, z.union([z.number(), z.boolean(), z.string().max(200), z.null()])),
})

export const progressInput = inCounty({ region: opaqueId.optional(), period: period.optional() })

export type SheetInput = z.output<typeof sheetInput>
export type ReportInput = z.output<typeof reportInput>
export type ProgressInput = z.output<typeof progressInput>
