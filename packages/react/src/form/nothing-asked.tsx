import type { ReactNode } from 'react'
import { Empty } from '../page/empty.tsx'
import type { Words } from '../locales/index.ts'

export interface NothingAskedProps {
  readonly title: string
  readonly help: string
  /** What the register holds of the fields that decide. */
  readonly deciding: readonly string[]
  readonly words: Words
  /** The host's way on, such as the record itself. */
  readonly children?: ReactNode
}

/** A form or checklist that asks nothing here: why, what decides it, and where to go on. */
export function NothingAsked({ title, help, deciding, words, children }: NothingAskedProps) {
  return (
    <Empty title={title} help={help}>
      {deciding.length > 0 && (
        <div>
          <p className="xc-text">{words.decidedBy}</p>
          <ul className="xc-hint xc-bullets">
            {deciding.map((fact) => (
              <li key={fact}>{fact}</li>
            ))}
          </ul>
        </div>
      )}
      {children}
    </Empty>
  )
}
