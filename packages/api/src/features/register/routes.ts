import * as z from 'zod'
import {
  answers,
  civilDate,
  definitionId,
  inCounty,
  paging,
  opaqueId,
  searchText,
} from '../../input.ts'
import { member } from '../../trpc.ts'
import { addRecords } from './add-records.ts'
import { exportRecords } from './export-records.ts'
import { getRecord } from './get-record.ts'
import { listRecords } from './list-records.ts'

const filter = {
  register: definitionId,
  region: opaqueId.optional(),
  search: searchText.optional(),
  group: definitionId.optional(),
  sort: z.strictObject({ field: definitionId, desc: z.boolean() }).optional(),
}

const listInput = inCounty({ ...filter, ...paging })

const addInput = inCounty({
  register: definitionId,
  items: z
    .array(z.strictObject({ id: opaqueId.optional(), region: opaqueId, values: answers }))
    .min(1)
    .max(200),
  /** Day the values hold from; the county's today when left out. */
  on: civilDate.optional(),
})

export const registerRoutes = {
  list: member
    .input(listInput)
    .query(({ ctx, input }) => listRecords(ctx.services, ctx.actor, input)),
  get: member
    .input(inCounty({ register: definitionId, id: opaqueId }))
    .query(({ ctx, input }) => getRecord(ctx.services, ctx.actor, input)),
  /** The filtered list as an Excel file; a mutation because it leaves an audit entry. */
  export: member
    .input(inCounty(filter))
    .mutation(({ ctx, input }) => exportRecords(ctx.services, ctx.actor, input)),
  /** Adds whole records; all of them or none. */
  add: member
    .input(addInput)
    .mutation(({ ctx, input }) => addRecords(ctx.services, ctx.actor, input)),
} as const
