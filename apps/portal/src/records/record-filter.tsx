import { SearchBox } from '../shell/search-box.tsx'
import { SelectBox } from '../shell/select-box.tsx'
import { useWords } from '../words/use-words.ts'

export interface RecordFilterProps {
  readonly search: string
  readonly onSearch: (search: string) => void
  readonly group: string
  readonly onGroup: (group: string) => void
  readonly groups: readonly { readonly id: string; readonly title: string }[]
}

export function RecordFilter({ search, onSearch, group, onGroup, groups }: RecordFilterProps) {
  const words = useWords()
  return (
    <div className="xc-field-row">
      <SearchBox
        label={words.records.search}
        hint={words.records.searchHint}
        value={search}
        onChange={onSearch}
      />
      {groups.length > 0 && (
        <SelectBox
          label={words.records.group}
          all={words.records.allGroups}
          value={group}
          onChange={onGroup}
          options={groups}
        />
      )}
    </div>
  )
}
