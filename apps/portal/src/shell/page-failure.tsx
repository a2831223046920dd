import type { ErrorComponentProps } from '@tanstack/react-router'
import { FailurePanel } from '@xiance/react'
import { useWords } from '../words/use-words.ts'
import { PageTitle } from './page-title.tsx'

/** A page that broke: what happened, that typing is kept, and a way to go on. */
export function PageFailure({ error, reset }: ErrorComponentProps) {
  const words = useWords()
  return (
    <main className="xc-root xc-content xc-stack">
      <PageTitle>{words.failure.pageTitle}</PageTitle>
      <FailurePanel error={error} kept={words.failure.pageKept} onRetry={reset} />
    </main>
  )
}
