import { Link } from '@tanstack/react-router'
import { useWords } from '../../words/use-words.ts'

export type CheckTab = 'errors' | 'findings' | 'open' | 'examples'

export const checkTabs: readonly CheckTab[] = ['errors', 'findings', 'open', 'examples']

export interface CheckTabsProps {
  readonly shown: CheckTab
  readonly counts: { readonly [T in CheckTab]: number | string }
}

export function CheckTabs({ shown, counts }: CheckTabsProps) {
  const words = useWords()
  return (
    <nav className="xc-tabs" aria-label={words.nav.check}>
      {checkTabs.map((tab) => (
        <Link
          key={tab}
          to="/config/check"
          search={{ tab }}
          className="xc-tab"
          aria-current={tab === shown ? 'page' : undefined}
        >
          {words.check.tabs[tab]} {counts[tab]}
        </Link>
      ))}
    </nav>
  )
}
