import type { AnswerLine } from './answer-lines.ts'

export function AnswerList({ lines }: { readonly lines: readonly AnswerLine[] }) {
  return (
    <dl className="xc-summary">
      {lines.map(({ id, title, words, rows }) => (
        <div key={id} className="xc-summary__row">
          <dt className="xc-summary__key">{title}</dt>
          <dd className="xc-summary__value">
            {words}
            {rows.length > 0 && (
              <ol className="xc-answer-rows">
                {rows.map((row, index) => (
                  <li key={`${index} ${row}`}>{row}</li>
                ))}
              </ol>
            )}
          </dd>
        </div>
      ))}
    </dl>
  )
}
