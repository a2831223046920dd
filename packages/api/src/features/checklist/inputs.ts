import * as z from 'zod'
import {
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

export const subjectsInput = inCounty({
  checklist: definitionId,
  region: opaqueId.optional(),
  round: period.optional(),
  search: searchText.optional(),
  ...paging,
})

export const openInput = inCounty({ checklist: definitionId, subject: opaqueId })

const itemAnswer = z.strictObject({
  value: z.union([z.boolean(), z.array(definitionId).max(100), z.null()]),
  note: comment.optional(),
})

/** Answers by item path: `housing/roof`. */
export const assessedInput = inCounty({
  id: uuid,
  checklist: definitionId,
  subject: opaqueId,
  version,
  baseRevision: revision,
  answers: z.record(z.string().max(200), itemAnswer),
})

export type SubjectsInput = z.output<typeof subjectsInput>
export type OpenInput = z.output<typeof openInput>
export type AssessedInput = z.output<typeof assessedInput>
