import type { ReactNode } from 'react'
import { FailurePanel } from './failure-panel.tsx'
import { usePageWords } from './page-setting.tsx'

/** As much of a query as a page needs. */
interface Loadable<T> {
  readonly data: T | undefined
  readonly error: unknown
  readonly refetch: () => unknown
}

export interface LoadedProps<T> {
  readonly query: Loadable<T>
  readonly children: (data: T) => ReactNode
}

type DataOf<Q> = { readonly [I in keyof Q]: Q[I] extends Loadable<infer T> ? T : never }

/** Several queries as one: there when all are, failed when one is. */
export function together<const Q extends readonly Loadable<unknown>[]>(
  ...queries: Q
): Loadable<DataOf<Q>> {
  const data = queries.map((query) => query.data)
  return {
    data: data.includes(undefined) ? undefined : (data as unknown as DataOf<Q>),
    error: queries.find(({ error }) => error)?.error ?? null,
    refetch: () => Promise.all(queries.map((query) => query.refetch())),
  }
}

/** Shows what a query gave, a place holder before, or what went wrong; old data stays readable when a refresh fails. */
export function Loaded<T>({ query, children }: LoadedProps<T>) {
  const { data, error, refetch } = query
  const words = usePageWords()
  if (data !== undefined) {
    return (
      <>
        {error !== null && error !== undefined && (
          <p role="status" className="xc-banner xc-banner--watch">
            {words.showingOld}
          </p>
        )}
        {children(data)}
      </>
    )
  }
  if (error) return <FailurePanel error={error} onRetry={() => void refetch()} />
  return (
    <div className="xc-stack" aria-busy="true">
      <span className="xc-hidden">{words.loading}</span>
      <span className="xc-skeleton xc-skeleton--title" />
      <span className="xc-skeleton" />
      <span className="xc-skeleton" />
    </div>
  )
}
