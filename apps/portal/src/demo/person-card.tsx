import { useWords } from '../words/use-words.ts'
import type { DemoPerson } from './people-by-county.ts'

export interface PersonCardProps {
  readonly person: DemoPerson
  readonly entering: boolean
  readonly onEnter: () => void
}

/** A person with role, place and one sentence of the day; the whole card signs in. */
export function PersonCard({ person, entering, onEnter }: PersonCardProps) {
  const words = useWords()
  const { name, roleTitle, place, day, app } = person
  return (
    <button
      type="button"
      className="xc-card xc-card--link xp-person"
      disabled={entering}
      onClick={onEnter}
    >
      <span className="xc-inline xc-spread">
        <span className="xc-strong xp-person__name">{name}</span>
        <span className="xc-tag">{words.demo.apps[app]}</span>
      </span>
      <span className="xc-muted xc-small">
        {roleTitle} · {place}
      </span>
      <span>{day}</span>
      <span className="xc-link">{entering ? words.demo.entering : words.demo.enter(name)}</span>
    </button>
  )
}
