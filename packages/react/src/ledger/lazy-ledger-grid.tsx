import { lazy, Suspense } from 'react'
import type { LedgerGridProps } from './ledger-grid.tsx'

export type { LedgerGridProps }

const Grid = lazy(() => import('./ledger-grid.tsx'))

/** The ledger grid of a repeat table inside a form; its code comes when the first one is shown. */
export function LedgerGrid(props: LedgerGridProps) {
  return (
    <Suspense fallback={<span className="xc-skeleton" />}>
      <Grid {...props} />
    </Suspense>
  )
}
