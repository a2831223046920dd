import { forgetAnswers } from '../device/kept-answers.ts'
import { forgetOpened } from '../fill/kept-opened.ts'
import { forgetAlong } from './along-state.ts'

/** Takes a person's ledgers off this device; drafts and what waits for upload stay. */
export async function forgetKept(user: string): Promise<void> {
  await forgetAnswers(user)
  await forgetOpened(user)
  await forgetAlong(user)
}
