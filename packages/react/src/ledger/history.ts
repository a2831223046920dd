import type { Edit } from '@xiance/engine'

/** One change of a ledger: what takes it back, or brings it forth again, and what it was in words. */
export interface Step {
  readonly edits: readonly Edit[]
  readonly what: string
}

export interface History {
  readonly done: readonly Step[]
  readonly undone: readonly Step[]
}

/** Changes that can be taken back; older ones stay as they are. */
const longest = 100

export const noHistory: History = { done: [], undone: [] }

/** A new change; what was undone before it cannot come back. */
export function did({ done }: History, step: Step): History {
  return { done: [...done, step].slice(-longest), undone: [] }
}

/** The last change was taken back; `forth` brings it again. */
export function tookBack({ done, undone }: History, forth: Step): History {
  return { done: done.slice(0, -1), undone: [...undone, forth] }
}

export function broughtForth({ done, undone }: History, back: Step): History {
  return { done: [...done, back], undone: undone.slice(0, -1) }
}
