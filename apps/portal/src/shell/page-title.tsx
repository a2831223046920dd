import { useRouterState } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { useWords } from '../words/use-words.ts'

export interface PageTitleProps {
  readonly children: string
  /** Second line under the title. */
  readonly sub?: string | undefined
  /** Where the page shows the same words elsewhere: the heading is kept for the tab and for screen readers. */
  readonly quiet?: boolean
}

/** The page's heading: names the browser tab and takes the focus after a navigation. */
export function PageTitle({ children, sub, quiet = false }: PageTitleProps) {
  const words = useWords()
  const heading = useRef<HTMLHeadingElement>(null)
  const navigated = useRouterState({
    select: ({ resolvedLocation }) => resolvedLocation !== undefined,
  })
  const first = useRef(!navigated)
  useEffect(() => {
    document.title = `${children} · ${words.shell.app}`
  }, [children, words])
  useEffect(() => {
    if (!first.current) heading.current?.focus({ preventScroll: true })
  }, [])
  return (
    <div className="xp-title">
      <h1 ref={heading} tabIndex={-1} className={quiet ? 'xc-hidden' : 'xc-title'}>
        {children}
      </h1>
      {sub && <p className="xc-page-header__sub">{sub}</p>}
    </div>
  )
}
