import { Link } from '@tanstack/react-router'
import { usePreferences } from '../preferences/preferences.ts'
import type { OfficeMode, Place } from '../session/place.ts'
import { useCountyConfig, useCountyInfo } from '../work/county-config.ts'
import { useWords } from '../words/use-words.ts'
import { navOf } from './nav.ts'

/** Pages of the open mode. */
export function SideNav({ place, mode }: { readonly place: Place; readonly mode: OfficeMode }) {
  const words = useWords()
  const { locale } = usePreferences()
  const config = useCountyConfig(place.county)
  const terms = useCountyInfo(place.county).data?.terms ?? {}
  return (
    <nav className="xc-sidebar xa-side xc-no-print" aria-label={words.modes[mode]}>
      {navOf(mode, { words, locale, config, terms }).map(({ to, title, exact }) => (
        <Link
          key={to}
          to={to}
          className="xc-nav-link"
          activeOptions={{ exact: exact === true, includeSearch: false }}
        >
          {title}
        </Link>
      ))}
    </nav>
  )
}
