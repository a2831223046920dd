import { textIn, type Named } from '@xiance/schema'
import { usePreferences } from '../preferences/preferences.ts'
import { SearchBox } from '../shell/search-box.tsx'
import { SelectBox } from '../shell/select-box.tsx'
import { useWords } from '../words/use-words.ts'

export interface ProblemFilterProps {
  readonly search: string
  readonly onSearch: (search: string) => void
  readonly state: string
  readonly onState: (state: string) => void
  readonly states: readonly Named[]
  readonly organ: string
  readonly onOrgan: (organ: string) => void
  readonly organs: readonly Named[]
}

export function ProblemFilter(props: ProblemFilterProps) {
  const { search, onSearch, state, onState, states, organ, onOrgan, organs } = props
  const words = useWords()
  const { locale } = usePreferences()
  const titled = (all: readonly Named[]) =>
    all.map(({ id, title }) => ({ id, title: textIn(title, locale) }))
  return (
    <div className="xc-field-row">
      <SearchBox label={words.problems.search} value={search} onChange={onSearch} />
      <SelectBox
        label={words.problems.state}
        all={words.problems.allStates}
        value={state}
        onChange={onState}
        options={titled(states)}
      />
      <SelectBox
        label={words.problems.organ}
        all={words.problems.allOrgans}
        value={organ}
        onChange={onOrgan}
        options={titled(organs)}
      />
    </div>
  )
}
