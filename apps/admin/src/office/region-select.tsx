import { useQuery } from '@tanstack/react-query'
import { api } from '../api/api.ts'
import { usePlace } from '../session/place.ts'
import { useWords } from '../words/use-words.ts'

export interface RegionSelectProps {
  readonly value: string
  readonly onChange: (region: string) => void
  /** Only regions of this level; else those below the person's own place. */
  readonly level?: string
}

/** A place inside the person's own region; nothing where there is only one. */
export function RegionSelect({ value, onChange, level }: RegionSelectProps) {
  const words = useWords()
  const { county, roles } = usePlace()
  const regions = useQuery(api.county.regions.queryOptions({ county })).data ?? []
  const own = new Set(roles.map(({ region }) => region))
  const offered = regions.filter(({ level: at, parent }) =>
    level === undefined ? parent !== null && own.has(parent) : at === level,
  )
  if (offered.length < 2) return null
  return (
    <select
      className="xc-input"
      aria-label={words.list.region}
      value={value}
      onChange={(event) => onChange(event.target.value)}
    >
      <option value="">{words.list.allRegions}</option>
      {offered.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </select>
  )
}
