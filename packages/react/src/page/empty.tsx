import type { ReactNode } from 'react'

export interface EmptyProps {
  /** Why there is nothing. */
  readonly title: string
  /** What to do. */
  readonly help?: string
  readonly children?: ReactNode
}

export function Empty({ title, help, children }: EmptyProps) {
  return (
    <div className="xc-empty">
      <p className="xc-text xc-strong">{title}</p>
      {help && <p className="xc-text xc-muted">{help}</p>}
      {children}
    </div>
  )
}
