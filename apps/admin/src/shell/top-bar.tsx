import { Link, useNavigate } from '@tanstack/react-router'
import { signOut } from '@xiance/client'
import { queryClient } from '../api/query-client.ts'
import { changePreferences, usePreferences } from '../preferences/preferences.ts'
import { choosePlace, placesOf, useMe, type OfficeMode, type Place } from '../session/place.ts'
import { useWords } from '../words/use-words.ts'
import { modeHome } from './nav.ts'

export interface TopBarProps {
  readonly place: Place | null
  readonly mode: OfficeMode | null
}

/** County, the modes its roles open, who is signed in. */
export function TopBar({ place, mode }: TopBarProps) {
  const words = useWords()
  const me = useMe()
  const { locale } = usePreferences()
  const navigate = useNavigate()
  const places = placesOf(me.memberships)
  const leave = async () => {
    await signOut('admin')
    queryClient.clear()
    await navigate({ to: '/sign-in' })
  }
  return (
    <header className="xc-topbar xa-topbar">
      <span className="xc-topbar__name">{words.shell.app}</span>
      {places.length > 1 && place ? (
        <select
          className="xc-input xa-county"
          aria-label={words.shell.county}
          value={place.county}
          onChange={(event) => {
            choosePlace(event.target.value)
            void navigate({ to: '/' })
          }}
        >
          {places.map(({ county, countyTitle }) => (
            <option key={county} value={county}>
              {countyTitle}
            </option>
          ))}
        </select>
      ) : (
        <span className="xc-strong">{place?.countyTitle}</span>
      )}
      <nav className="xa-modes" aria-label={words.shell.modes}>
        {place?.modes.map((one) => (
          <Link
            key={one}
            to={modeHome[one]}
            className="xc-tab"
            aria-current={one === mode ? 'page' : undefined}
          >
            {words.modes[one]}
          </Link>
        ))}
      </nav>
      <span className="xc-fill" />
      <span className="xc-muted xa-who">
        {me.user.name}
        {place && ` · ${[...new Set(place.roles.map(({ roleTitle }) => roleTitle))].join('、')}`}
      </span>
      <button
        type="button"
        className="xc-button xc-button--quiet"
        lang={locale === 'en' ? 'zh-CN' : 'en'}
        onClick={() => changePreferences({ locale: locale === 'en' ? 'zh-CN' : 'en' })}
      >
        {words.shell.otherLanguage}
      </button>
      <button type="button" className="xc-button xc-button--quiet" onClick={() => void leave()}>
        {words.shell.signOut}
      </button>
    </header>
  )
}
