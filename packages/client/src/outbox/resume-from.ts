import type { Answer } from '../calls.ts'
import type { KeptDraft, ServerSide } from './kept-draft.ts'
import { differences } from './merge-answers.ts'

export type Opened = Answer['submission']['open']

/** Where filling goes on: the device's draft, the server's, or both because they went apart. */
export type Resume =
  | { readonly from: 'server'; readonly opened: Opened }
  | { readonly from: 'device'; readonly draft: KeptDraft }
  | { readonly from: 'both'; readonly draft: KeptDraft; readonly server: ServerSide }

export function resumeFrom(opened: Opened, kept: KeptDraft | undefined): Resume {
  if (kept === undefined || !kept.waiting) return { from: 'server', opened }
  if (kept.conflict !== null) return { from: 'both', draft: kept, server: kept.conflict }
  const nothingThere = opened.revision === 0
  if (nothingThere || (opened.id === kept.id && opened.revision === kept.baseRevision))
    return { from: 'device', draft: kept }
  const { revision, version, answers } = opened
  if (differences(kept.answers, answers).length === 0) return { from: 'server', opened }
  const server: ServerSide = { revision, version, answers, by: null, at: null }
  return {
    from: 'both',
    draft: { ...kept, id: opened.id, conflict: server },
    server,
  }
}
