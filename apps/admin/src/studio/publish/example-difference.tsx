import type { ExampleReport } from '@xiance/api'
import { getAt, type Example, type Text } from '@xiance/schema'
import { useWords } from '../../words/use-words.ts'
import { TextCell } from '../cells/text-cell.tsx'
import { useDraft } from '../draft/draft-context.ts'
import { adopt, differing } from './differing.ts'

export interface ExampleDifferenceProps {
  readonly failed: ExampleReport['cases'][number]
  readonly title: Text
}

/** One example that does not hold: expected and actual beside each other, and one button when the new result is right. */
export function ExampleDifference({ failed, title }: ExampleDifferenceProps) {
  const words = useWords()
  const { resolved, readOnly, change } = useDraft()
  const names: Readonly<Record<string, string>> = words.results
  const [id = '', step = '1'] = failed.id.split('/')
  const path = `/examples/${id}`
  const example = getAt(resolved, path) as Example | undefined
  const take = () =>
    change([
      {
        path: `${path}/story`,
        value: example?.story.map((one, index) =>
          index === Number(step) - 1 ? { ...one, expect: adopt(one.expect, failed.actual) } : one,
        ),
      },
    ])
  return (
    <div className="xa-divided xc-stack xc-stack--tight">
      <TextCell label={words.publish.exampleTitle} path={`${path}/title`} text={title} />
      <table className="xc-table xc-table--dense">
        <thead>
          <tr>
            <th scope="col">{words.publish.place}</th>
            <th scope="col" className="xc-number">
              {words.publish.expected}
            </th>
            <th scope="col" className="xc-number">
              {words.publish.actual}
            </th>
          </tr>
        </thead>
        <tbody>
          {differing(failed.expected, failed.actual).map(({ at, expected, actual }) => (
            <tr key={at.join('/')}>
              <th scope="row">{at.map((key) => names[key] ?? key).join(' · ')}</th>
              <td className="xc-number">{say(expected)}</td>
              <td className="xc-number xc-strong">{say(actual)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {!readOnly && example && (
        <button type="button" className="xc-button" onClick={() => void take()}>
          {words.publish.adopt}
        </button>
      )}
    </div>
  )
}

function say(value: unknown): string {
  if (value === null || value === undefined) return '—'
  return typeof value === 'string' ? value : JSON.stringify(value)
}
