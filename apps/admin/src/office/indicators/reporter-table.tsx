import type { Answer } from '@xiance/client'
import { sayInstant, StatusBadge } from '@xiance/react'
import { Section } from '../../shell/section.tsx'
import { useWords } from '../../words/use-words.ts'

export interface ReporterTableProps {
  readonly reporters: Answer['indicator']['progress']['reporters']
}

/** Who has reported for the period; those who have not come first. */
export function ReporterTable({ reporters }: ReporterTableProps) {
  const words = useWords()
  return (
    <Section title={words.indicators.reporters} flush>
      <table className="xc-table">
        <thead>
          <tr>
            <th scope="col">{words.submissions.region}</th>
            <th scope="col">{words.submissions.state}</th>
            <th scope="col">{words.submissions.submittedAt}</th>
          </tr>
        </thead>
        <tbody>
          {reporters
            .toSorted((one, other) => Number(one.at !== null) - Number(other.at !== null))
            .map(({ region, name, state, at }) => (
              <tr key={region}>
                <th scope="row">{name}</th>
                <td>
                  <StatusBadge
                    tone={state === 'submitted' ? 'ok' : 'todo'}
                    word={words.indicators.states[state]}
                  />
                </td>
                <td className="xc-nowrap">{at === null ? '—' : sayInstant(at)}</td>
              </tr>
            ))}
        </tbody>
      </table>
    </Section>
  )
}
