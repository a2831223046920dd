import type { Fact } from './facts.ts'
import { useFormContext } from './form-context.ts'

export interface FactLinesProps {
  readonly fact: Fact
}

/** The words of one answer; of a repeat table, how many rows it has. */
export function FactLines({ fact }: FactLinesProps) {
  if (fact.waits) return <FactSkeleton />
  return <>{fact.words || <span className="xc-blank">{fact.blank}</span>}</>
}

/** Stands where words are still being asked for. */
export function FactSkeleton() {
  const { words } = useFormContext()
  return (
    <span className="xc-skeleton" aria-busy="true">
      <span className="xc-hidden">{words.loading}</span>
    </span>
  )
}

/** The rows of a repeat table across the whole width, below its line of a summary list. */
export function FactRows({ fact }: FactLinesProps) {
  const { words } = useFormContext()
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
      {fact.more > 0 && <p className="xc-hint">{words.moreRows(fact.more)}</p>}
    </dd>
  )
}
