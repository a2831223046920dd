import type { Words } from '../locales/index.ts'
import type { Loaded } from './use-loaded.ts'

export interface LoadStateProps {
  readonly loaded: Loaded<unknown>
  readonly words: Words
}

/** Says that something is being read, or why not and what to do. */
export function LoadState({ loaded, words }: LoadStateProps) {
  if (loaded.state === 'ready') return null
  if (loaded.state === 'loading') {
    return (
      <p className="xc-hint" role="status">
        {words.loading}
      </p>
    )
  }
  return (
    <p className="xc-hint" role="status">
      {words.loadFailed}{' '}
      <button type="button" className="xc-link" onClick={loaded.retry}>
        {words.retry}
      </button>
    </p>
  )
}
