import { useQuery } from '@tanstack/react-query'
import { api } from '../api/api.ts'
import { usePlace } from '../session/place.ts'
import { useWords } from '../words/use-words.ts'

export interface RegionSelectProps {
  readonly value: string
  readonly onChange: (region: string) => void
  /** A whole that may be chosen too; without it the first choice is every place in the person's reach. */
  readonly whole?: { readonly id: string; readonly name: string }
}

/** A place to narrow to: one's own and those right below; nothing where there is only one. */
export function RegionSelect({ value, onChange, whole }: RegionSelectProps) {
  const words = useWords()
  const { county, roles } = usePlace()
  const regions = useQuery(api.county.regions.queryOptions({ county })).data ?? []
  const own = new Set(roles.map(({ region }) => region))
  const below = regions.filter(
    ({ id, parent }) =>
      (parent !== null && own.has(parent)) || (whole !== undefined && own.has(id)),
  )
  const offered = [
    ...(whole === undefined ? [] : [whole]),
    ...below.filter(({ id }) => id !== whole?.id),
  ]
  if (offered.length < 2) return null
  return (
    <select
      className="xc-input"
      aria-label={words.list.region}
      value={value}
      onChange={(event) => onChange(event.target.value)}
    >
      {whole === undefined && <option value="">{words.list.allRegions}</option>}
      {offered.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </select>
  )
}
