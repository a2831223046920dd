import type { Fact } from './facts.ts'

export interface FactLinesProps {
  readonly fact: Fact
}

/** The words of one answer; of a repeat table, how many rows it has. */
export function FactLines({ fact }: FactLinesProps) {
  return <>{fact.words || <span className="xc-blank">{fact.blank}</span>}</>
}

/** The rows of a repeat table across the whole width, below its line of a summary list. */
export function FactRows({ fact }: FactLinesProps) {
  if (fact.rows.length === 0) return null
  return (
    <dd className="xc-summary__rows">
      <ol>
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
    </dd>
  )
}
