import { textIn } from '@xiance/schema'
import { usePreferences } from '../../preferences/preferences.ts'
import { useWords } from '../../words/use-words.ts'
import { useDraft } from '../draft/draft-context.ts'

export interface TargetFilterState {
  readonly search: string
  readonly domain: string
  readonly only: 'all' | 'changed' | 'findings'
}

export interface TargetFilterProps {
  readonly state: TargetFilterState
  readonly onChange: (state: TargetFilterState) => void
  readonly shown: number
}

/** By words, by domain, only what this draft changed, only what has a finding. */
export function TargetFilter({ state, onChange, shown }: TargetFilterProps) {
  const words = useWords()
  const { locale } = usePreferences()
  const { draft, resolved } = useDraft()
  const domains = resolved.lists.find(({ id }) => id === 'domains')?.options ?? []
  const changes = draft.changes.filter(({ path }) => path.startsWith('/indicators/')).length
  return (
    <search className="xc-toolbar">
      <input
        className="xc-input"
        type="search"
        aria-label={words.list.search}
        placeholder={words.targets.searchHint}
        value={state.search}
        onChange={(event) => onChange({ ...state, search: event.target.value })}
      />
      <select
        className="xc-input"
        aria-label={words.targets.domain}
        value={state.domain}
        onChange={(event) => onChange({ ...state, domain: event.target.value })}
      >
        <option value="">{words.targets.allDomains}</option>
        {domains.map(({ id, title }) => (
          <option key={id} value={id}>
            {textIn(title, locale)}
          </option>
        ))}
      </select>
      {(['changed', 'findings'] as const).map((only) => (
        <button
          key={only}
          type="button"
          className="xc-button"
          aria-pressed={state.only === only}
          onClick={() => onChange({ ...state, only: state.only === only ? 'all' : only })}
        >
          {only === 'changed' ? words.draft.changes(changes) : words.targets.onlyFindings}
        </button>
      ))}
      <span className="xc-muted" role="status">
        {words.list.count(shown)}
      </span>
    </search>
  )
}
