import type { ReactNode } from 'react'

export interface SectionProps {
  readonly title: string
  /** Beside the heading. */
  readonly end?: ReactNode
  /** Its content reaches the edges: a ledger. */
  readonly flush?: boolean
  readonly children: ReactNode
}

/** A ruled card with its heading. */
export function Section({ title, end, flush, children }: SectionProps) {
  return (
    <section className={flush ? 'xc-card xc-card--flush' : 'xc-card'}>
      <div className="xc-card__head">
        <h2 className="xc-heading">{title}</h2>
        {end}
      </div>
      {children}
    </section>
  )
}
