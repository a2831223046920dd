import { textIn, type Group } from '@xiance/schema'
import { usePreferences } from '../../preferences/preferences.ts'
import { useWords } from '../../words/use-words.ts'
import { RegionSelect } from '../region-select.tsx'

export interface RecordFilterState {
  readonly search: string
  readonly group: string
  readonly region: string
}

export interface RecordFilterProps {
  readonly state: RecordFilterState
  readonly onChange: (state: RecordFilterState) => void
  readonly groups: readonly Group[]
}

export function RecordFilter({ state, onChange, groups }: RecordFilterProps) {
  const words = useWords()
  const { locale } = usePreferences()
  return (
    <search className="xc-toolbar">
      <input
        className="xc-input"
        type="search"
        aria-label={words.list.search}
        placeholder={words.records.searchHint}
        value={state.search}
        onChange={(event) => onChange({ ...state, search: event.target.value })}
      />
      {groups.length > 0 && (
        <select
          className="xc-input"
          aria-label={words.records.group}
          value={state.group}
          onChange={(event) => onChange({ ...state, group: event.target.value })}
        >
          <option value="">{words.records.allGroups}</option>
          {groups.map(({ id, title }) => (
            <option key={id} value={id}>
              {textIn(title, locale)}
            </option>
          ))}
        </select>
      )}
      <RegionSelect value={state.region} onChange={(region) => onChange({ ...state, region })} />
    </search>
  )
}
