import { useQuery } from '@tanstack/react-query'
import { StatusBadge } from '@xiance/react'
import { api } from '../api/api.ts'
import { useMembership } from '../session/membership.ts'
import { Loaded } from '../shell/loaded.tsx'
import { useWords } from '../words/use-words.ts'
import { RecordSection } from './record-section.tsx'

/** 有什么问题: answers still missing for a subsidy, work that came back. */
export function RecordProblems({ record }: { readonly record: string }) {
  const words = useWords()
  const { county } = useMembership()
  const query = useQuery(api.entitlement.of.queryOptions({ county, record }))
  return (
    <RecordSection title={words.records.problems}>
      <Loaded query={query}>
        {({ entitlement }) => {
          const missing = entitlement.pending.flatMap((one) => one.missing)
          const labels = [...new Set(missing.map(({ label }) => label))]
          if (labels.length === 0)
            return <p className="xc-text xc-muted">{words.records.noProblems}</p>
          return (
            <ul className="xc-list">
              {labels.map((label) => (
                <li key={label} className="xc-list-row">
                  <span className="xc-list-row__main">{words.records.missing(label)}</span>
                  <StatusBadge tone="watch" word={words.records.pending} />
                </li>
              ))}
            </ul>
          )
        }}
      </Loaded>
    </RecordSection>
  )
}
