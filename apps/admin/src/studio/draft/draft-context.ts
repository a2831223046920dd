import type { Draft } from '@xiance/api'
import type { Failure } from '@xiance/client'
import type { ResolvedConfig } from '@xiance/schema'
import { createContext, use } from 'react'
import type { Edit } from './edit.ts'

export type { Draft }

/** Edits the server did not take, and why. */
export interface Trouble {
  readonly failure: Failure
  readonly edits: readonly Edit[]
}

/** The one draft of the county, being worked on by this person. */
export interface DraftSession {
  readonly county: string
  readonly draft: Draft
  /** The newest readable state; the last good one while the draft's shape is broken. */
  readonly resolved: ResolvedConfig
  /** The window is too narrow for editing. */
  readonly readOnly: boolean
  readonly saving: boolean
  readonly trouble: Trouble | null
  readonly canUndo: boolean
  readonly canRedo: boolean
  /** Makes edits as one step; true when the server has them. `backward` when taking back is not the plain inverse. */
  readonly change: (edits: readonly Edit[], backward?: readonly Edit[]) => Promise<boolean>
  readonly undo: () => Promise<boolean>
  readonly redo: () => Promise<boolean>
  /** Loads the newest draft, then makes the edits that were kept. */
  readonly reapply: () => Promise<boolean>
  /** Loads the newest draft and forgets the edits that were kept. */
  readonly dropKept: () => Promise<void>
  /** Takes an answer of the server as the newest draft and starts a new history. */
  readonly replace: (draft: Draft) => void
}

const context = createContext<DraftSession | null>(null)

export const DraftContext = context.Provider

export function useDraft(): DraftSession {
  const session = use(context)
  if (session === null) throw new Error('The studio pages stand inside the draft.')
  return session
}
