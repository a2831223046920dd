import { Empty } from '@xiance/react'
import { useWords } from '../../words/use-words.ts'
import { TextCell } from '../cells/text-cell.tsx'
import { useDraft } from '../draft/draft-context.ts'

/** The county's own words for common things. */
export function TermsTab() {
  const words = useWords()
  const { resolved } = useDraft()
  const terms = Object.entries(resolved.terms)
  if (terms.length === 0) return <Empty title={words.base.noTerms} />
  return (
    <table className="xc-table xa-narrow">
      <thead>
        <tr>
          <th scope="col">{words.base.id}</th>
          <th scope="col">{words.base.localWord}</th>
        </tr>
      </thead>
      <tbody>
        {terms.map(([id, text]) => (
          <tr key={id}>
            <th scope="row" className="xa-mono">
              {id}
            </th>
            <td>
              <TextCell label={id} path={`/terms/${id}`} text={text} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
