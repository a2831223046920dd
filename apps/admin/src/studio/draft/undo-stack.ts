import type { Step } from './edit.ts'

/** What can be taken back and made again, newest last. */
export interface UndoStack {
  readonly past: readonly Step[]
  readonly future: readonly Step[]
}

export const emptyStack: UndoStack = { past: [], future: [] }

const deepest = 200

/** A new change: what had been taken back cannot be made again. */
export function done({ past }: UndoStack, step: Step): UndoStack {
  return { past: [...past, step].slice(-deepest), future: [] }
}

export function undone({ past, future }: UndoStack): UndoStack {
  const step = past.at(-1)
  return step === undefined
    ? { past, future }
    : { past: past.slice(0, -1), future: [...future, step] }
}

export function redone({ past, future }: UndoStack): UndoStack {
  const step = future.at(-1)
  return step === undefined
    ? { past, future }
    : { past: [...past, step], future: future.slice(0, -1) }
}
