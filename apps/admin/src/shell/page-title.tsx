import { useRouterState } from '@tanstack/react-router'
import { useEffect, useRef, type ReactNode } from 'react'
import { useWords } from '../words/use-words.ts'

export interface PageTitleProps {
  readonly children: string
  /** Second line under the title. */
  readonly sub?: ReactNode
  /** Buttons at the end of the line. */
  readonly actions?: ReactNode
}

/** The page's heading: names the browser tab and takes the focus after a navigation. */
export function PageTitle({ children, sub, actions }: PageTitleProps) {
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
    <div className="xc-page-header">
      <div>
        <h1 ref={heading} tabIndex={-1} className="xc-title xa-title">
          {children}
        </h1>
        {sub && <p className="xc-page-header__sub">{sub}</p>}
      </div>
      {actions && <div className="xc-button-group xc-no-print">{actions}</div>}
    </div>
  )
}
