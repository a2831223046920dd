import { useMe } from '../session/place.ts'
import { Section } from '../shell/section.tsx'
import { useWords } from '../words/use-words.ts'

/** The roles of whoever is signed in, in every county. */
export function OwnRoles() {
  const words = useWords()
  const { user, memberships } = useMe()
  return (
    <Section title={words.users.own(user.name)} flush>
      <ul className="xc-list">
        {memberships.map(({ county, countyTitle, role, roleTitle, region, regionName }) => (
          <li key={`${county} ${role} ${region}`} className="xc-list-row">
            <span className="xc-list-row__main">
              <span className="xc-list-row__title">{roleTitle}</span>
              <span className="xc-list-row__sub">
                {[...new Set([countyTitle, regionName])].join(' · ')}
              </span>
            </span>
          </li>
        ))}
      </ul>
    </Section>
  )
}
