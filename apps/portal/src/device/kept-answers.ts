import {
  createSignal,
  type AnswerStore,
  type KeepAnswersOptions,
  type KeptAnswer,
} from '@xiance/client'
import { createStore, type UseStore } from 'idb-keyval'
import { useSyncExternalStore } from 'react'
import { lockOwner, lockState } from './lock.ts'
import { sealedBox } from './sealed-box.ts'

/** Answers are many and forgotten together, so they have a database of their own. */
function answerStore(): UseStore {
  opened ??= createStore('xiance-portal-answers', 'kept')
  return opened
}
let opened: UseStore | undefined

const answers = sealedBox('', answerStore)

/** Days that somebody else's data may stay on a phone that does not reach the server. */
export const keptDays = 14

/** Only what stands under a code is kept: without a lock nothing of the ledgers is on the phone. */
const store: AnswerStore = Object.freeze({
  get: async (key: string) => {
    const owner = lockOwner()
    return owner === null
      ? undefined
      : ((await answers.get(owner.user, key)) as KeptAnswer | undefined)
  },
  put: async (key: string, answer: KeptAnswer) => {
    const owner = lockOwner()
    if (owner !== null && lockState() === 'open') await answers.put(owner.user, key, answer)
  },
})

/** The demo's people, and what a form starts from: that is kept by whom it is about. */
const elsewhere: ReadonlySet<string> = new Set(['demo.people', 'submission.open'])

const changed = createSignal()
let shownFrom: string | null = null

/** How the portal's calls keep what they heard. */
export const keptAnswers: KeepAnswersOptions = Object.freeze({
  store,
  keeps: (path: string, input: unknown) => !elsewhere.has(path) && !isSearch(input),
  onAnswer: (keptAt: string | null) => {
    if (keptAt === shownFrom) return
    shownFrom = keptAt
    changed.say()
  },
})

/** What people type to search is never kept, and would not be found again anyway. */
function isSearch(input: unknown): boolean {
  return typeof input === 'object' && input !== null && 'search' in input
}

/** Instant of what is on the screen when it comes from the device; null when the server answered. */
export function useShownFrom(): string | null {
  return useSyncExternalStore(changed.hear, () => shownFrom)
}

/** Forgets what is older than the days it may stay, and everything of `user` when one is given. */
export async function forgetAnswers(user?: string): Promise<void> {
  const before = new Date(Date.now() - keptDays * 86_400_000)
  await answers.purge({ before, ...(user !== undefined && { user }) }).catch(() => undefined)
}
