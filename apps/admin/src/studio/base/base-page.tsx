import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { PageTitle } from '../../shell/page-title.tsx'
import { useWords } from '../../words/use-words.ts'
import { GroupsTab } from './groups-tab.tsx'
import { ListsTab } from './lists-tab.tsx'
import { ParametersTab } from './parameters-tab.tsx'
import { RegistersTab } from './registers-tab.tsx'
import { TermsTab } from './terms-tab.tsx'
import { WorkflowsTab } from './workflows-tab.tsx'

export type BaseTab = 'lists' | 'parameters' | 'groups' | 'terms' | 'registers' | 'workflows'

export const baseTabs: readonly BaseTab[] = [
  'lists',
  'parameters',
  'groups',
  'terms',
  'registers',
  'workflows',
]

export interface BasePageProps {
  readonly tab: BaseTab
  readonly at: string | undefined
}

const contents: { readonly [T in BaseTab]: (at: string | undefined) => ReactNode } = {
  lists: (at) => <ListsTab at={at} />,
  parameters: (at) => <ParametersTab at={at} />,
  groups: (at) => <GroupsTab at={at} />,
  terms: () => <TermsTab />,
  registers: () => <RegistersTab />,
  workflows: () => <WorkflowsTab />,
}

/** 基础: what the other pages are made of. */
export function BasePage({ tab, at }: BasePageProps) {
  const words = useWords()
  return (
    <>
      <PageTitle sub={words.base.sub}>{words.nav.base}</PageTitle>
      <nav className="xc-tabs" aria-label={words.nav.base}>
        {baseTabs.map((one) => (
          <Link
            key={one}
            to="/config/base"
            search={{ tab: one }}
            className="xc-tab"
            aria-current={one === tab ? 'page' : undefined}
          >
            {words.parts[one]}
          </Link>
        ))}
      </nav>
      <div className="xa-after-tabs">{contents[tab](at)}</div>
    </>
  )
}
