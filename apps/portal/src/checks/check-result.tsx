import { Link } from '@tanstack/react-router'
import type { Answer } from '@xiance/client'
import { StatusBadge } from '@xiance/react'
import { useEffect, useRef } from 'react'
import { useWords } from '../words/use-words.ts'

type Opened = Answer['checklist']['submit']['problems']

/** What the inspection found, each item with the organs responsible for it. */
export function CheckResult({ problems }: { readonly problems: Opened }) {
  const words = useWords()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <section className="xc-card xc-stack" aria-live="polite">
      <h2 ref={heading} tabIndex={-1} className="xc-heading">
        {problems.length === 0 ? words.checks.allFine : words.checks.found(problems.length)}
      </h2>
      {problems.length > 0 && (
        <ul className="xc-list">
          {problems.map(({ id, title, organs }) => (
            <li key={id}>
              <Link to="/problems/$problem" params={{ problem: id }} className="xc-list-row">
                <span className="xc-list-row__main">
                  <span className="xc-list-row__title">{title}</span>
                  <span className="xc-list-row__sub">
                    {words.problems.organs(organs.map((organ) => organ.title).join('、'))}
                  </span>
                </span>
                <StatusBadge tone="behind" word={words.checks.failed} />
              </Link>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
