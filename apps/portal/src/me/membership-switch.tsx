import {
  chooseMembership,
  fieldMemberships,
  keyOf,
  useMe,
  useMembership,
} from '../session/membership.ts'
import { RecordSection } from '../records/record-section.tsx'
import { useWords } from '../words/use-words.ts'

/** The roles of this person; the chosen one decides what the tabs show. */
export function MembershipSwitch() {
  const words = useWords()
  const { memberships } = useMe()
  const current = useMembership()
  const mine = fieldMemberships(memberships)
  const office = memberships.some(({ modes }) => modes.some((mode) => mode !== 'portal'))
  return (
    <RecordSection title={words.me.roles}>
      <div className="xc-options">
        {mine.map((membership) => {
          const chosen = keyOf(membership) === keyOf(current)
          return (
            <label
              key={keyOf(membership)}
              className={`xc-option xc-option--boxed${chosen ? ' xc-option--checked' : ''}`}
            >
              <input
                type="radio"
                className="xc-option__input"
                name="membership"
                checked={chosen}
                onChange={() => chooseMembership(membership)}
              />
              <span className="xc-option__label">
                {membership.roleTitle}
                <span className="xc-option__hint">
                  {membership.countyTitle === membership.regionName
                    ? membership.countyTitle
                    : `${membership.countyTitle} · ${membership.regionName}`}
                </span>
              </span>
            </label>
          )
        })}
      </div>
      {office && (
        <p className="xc-text">
          <a className="xc-link" href="/admin/">
            {words.me.toOffice}
          </a>
        </p>
      )}
    </RecordSection>
  )
}
