import { queryOptions } from '@tanstack/react-query'
import type { Draft } from '@xiance/api'
import { api, client } from '../../api/api.ts'
import type { Edit } from './edit.ts'

/** JSON loses nothing of a draft, yet tRPC's types make `unknown` values optional; here they are what the API says. */
export function draftQuery(county: string) {
  return queryOptions({
    queryKey: [...api.config.draft.queryKey({ county })],
    queryFn: () => readDraft(county),
    staleTime: Infinity,
  })
}

export interface EditCall {
  readonly county: string
  readonly revision: number
  readonly edits: readonly Edit[]
}

export async function editDraft({ county, revision, edits }: EditCall): Promise<Draft> {
  return asDraft(await client.config.edit.mutate({ county, revision, edits: [...edits] }))
}

export async function discardDraft(county: string, revision: number): Promise<Draft> {
  return asDraft(await client.config.discard.mutate({ county, revision }))
}

export async function readDraft(county: string): Promise<Draft> {
  return asDraft(await client.config.draft.query({ county }))
}

type Received = Awaited<ReturnType<typeof client.config.draft.query>>

function asDraft(received: Received): Draft {
  return received as Draft
}
