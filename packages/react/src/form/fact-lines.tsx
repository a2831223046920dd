import type { Fact } from './facts.ts'

export interface FactLinesProps {
  readonly fact: Fact
  readonly blank: string
}

/** The words of one answer, its rows below each other. */
export function FactLines({ fact, blank }: FactLinesProps) {
  return (
    <>
      {fact.words || <span className="xc-blank">{blank}</span>}
      {fact.rows.length > 0 && (
        <ol className="xc-summary__rows">
          {fact.rows.map((row, index) => (
            <li key={`${index} ${row}`}>{row}</li>
          ))}
        </ol>
      )}
    </>
  )
}
