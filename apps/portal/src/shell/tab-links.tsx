import { Link, useRouterState } from '@tanstack/react-router'
import { useWords } from '../words/use-words.ts'
import { Icon } from './icon.tsx'
import type { Tab } from './tabs.ts'

export function TabLinks({ tabs }: { readonly tabs: readonly Tab[] }) {
  const words = useWords()
  const path = useRouterState({ select: ({ location }) => location.pathname })
  const here = tabs
    .filter(({ to }) => path === to || path.startsWith(to === '/' ? '//' : `${to}/`))
    .toSorted((a, b) => b.to.length - a.to.length)[0]
  return (
    <nav className="xp-tabs xc-no-print" aria-label={words.shell.navigation}>
      {tabs.map(({ to, icon, title }) => (
        <Link key={to} to={to} className="xp-tabs__item" activeOptions={{ exact: to !== here?.to }}>
          <Icon name={icon} />
          <span>{title}</span>
        </Link>
      ))}
    </nav>
  )
}
