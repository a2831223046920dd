import type { Words } from '../locales/index.ts'
import { usePageWords } from '../page/page-setting.tsx'

/** How an attempt to sign in ended. */
export type SignInResult = 'ok' | 'wrong' | 'tooMany' | 'unreachable' | 'failed'

/** Why signing in did not succeed; nothing when it did. */
export function SignInTrouble({ result }: { readonly result: SignInResult }) {
  const words = usePageWords()
  if (result === 'ok') return null
  return (
    <p role="alert" className="xc-banner xc-banner--error">
      {sentences[result](words)}
    </p>
  )
}

const sentences: {
  readonly [R in Exclude<SignInResult, 'ok'>]: (words: Words) => string
} = {
  wrong: (words) => words.signInWrong,
  tooMany: (words) => words.signInTooMany,
  unreachable: (words) => words.unreachable,
  failed: (words) => words.signInFailed,
}
