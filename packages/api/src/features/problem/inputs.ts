import type * as z from 'zod'
import {
  comment,
  definitionId,
  inCounty,
  paging,
  opaqueId,
  revision,
  searchText,
} from '../../input.ts'

export const listInput = inCounty({
  region: opaqueId.optional(),
  state: definitionId.optional(),
  organ: definitionId.optional(),
  /** Record or region it was found at. */
  subject: opaqueId.optional(),
  search: searchText.optional(),
  ...paging,
})

export const problemInput = inCounty({ id: opaqueId })

export const actInput = inCounty({
  id: opaqueId,
  baseRevision: revision,
  transition: definitionId,
  comment: comment.optional(),
})

export type ListInput = z.output<typeof listInput>
export type ActInput = z.output<typeof actInput>
