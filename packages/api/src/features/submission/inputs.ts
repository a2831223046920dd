import * as z from 'zod'
import {
  answers,
  comment,
  definitionId,
  inCounty,
  paging,
  opaqueId,
  period,
  revision,
  searchText,
  uuid,
  version,
} from '../../input.ts'

export const openInput = inCounty({
  form: definitionId,
  record: opaqueId.optional(),
  region: opaqueId.optional(),
  period: period.optional(),
})

/** One filled form on its way in; `id` is the client's own and makes a repeated call happen once. */
export const filledInput = inCounty({
  id: uuid,
  form: definitionId,
  /** Config version it was answered under. */
  version,
  record: opaqueId.optional(),
  /** Revision of the record the answers were prefilled from. */
  recordRevision: revision.optional(),
  region: opaqueId,
  period: period.optional(),
  baseRevision: revision,
  answers,
  /** When the phone made it, ISO instant. */
  deviceAt: z.iso.datetime().optional(),
})

export const submissionInput = inCounty({ id: opaqueId })

export const listInput = inCounty({
  form: definitionId.optional(),
  region: opaqueId.optional(),
  state: definitionId.optional(),
  record: opaqueId.optional(),
  mine: z.boolean().optional(),
  /** Only what came back to be answered again. */
  returned: z.boolean().optional(),
  awaiting: z.boolean().optional(),
  search: searchText.optional(),
  ...paging,
})

export const actInput = inCounty({
  id: opaqueId,
  baseRevision: revision,
  transition: definitionId,
  comment: comment.optional(),
})

export type OpenInput = z.output<typeof openInput>
export type FilledInput = z.output<typeof filledInput>
export type ListInput = z.output<typeof listInput>
export type ActInput = z.output<typeof actInput>
