import type { Fact } from './facts.ts'

export interface FactLinesProps {
  readonly fact: Fact
}

/** The words of one answer, its rows below each other. */
export function FactLines({ fact }: FactLinesProps) {
  return (
    <>
      {fact.words || <span className="xc-blank">{fact.blank}</span>}
      {fact.rows.length > 0 && (
        <ol className="xc-summary__rows">
          {fact.rows.map((row, index) => (
            <li key={`${index} ${row.join()}`}>
              {row.map((cell) => (
                <span key={cell} className="xc-fact">
                  {cell}
                </span>
              ))}
            </li>
          ))}
        </ol>
      )}
    </>
  )
}
