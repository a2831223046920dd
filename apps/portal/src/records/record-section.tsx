import { useId, type ReactNode } from 'react'

export interface RecordSectionProps {
  readonly title: string
  readonly children: ReactNode
}

export function RecordSection({ title, children }: RecordSectionProps) {
  const id = useId()
  return (
    <section aria-labelledby={id} className="xc-stack xc-stack--tight">
      <h2 id={id} className="xc-heading">
        {title}
      </h2>
      {children}
    </section>
  )
}
