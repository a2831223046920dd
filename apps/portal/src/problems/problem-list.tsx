import { Link } from '@tanstack/react-router'
import type { Answer } from '@xiance/client'
import { Empty } from '@xiance/react'
import { useWords } from '../words/use-words.ts'
import { ProblemState } from './problem-state.tsx'

export type Problem = Answer['problem']['list']['items'][number]

export interface ProblemListProps {
  readonly items: readonly Problem[]
  readonly total: number
  readonly narrowed: boolean
  readonly onMore: (() => void) | undefined
}

export function ProblemList({ items, total, narrowed, onMore }: ProblemListProps) {
  const words = useWords()
  if (items.length === 0) {
    return (
      <Empty
        title={narrowed ? words.problems.noMatch : words.problems.none}
        help={narrowed ? words.problems.noMatchHelp : words.problems.noneHelp}
      />
    )
  }
  return (
    <section className="xc-stack xc-stack--tight">
      <p className="xc-text xc-muted" role="status">
        {words.problems.count(total)}
      </p>
      <ul className="xc-list">
        {items.map((problem) => (
          <li key={problem.id}>
            <Link to="/problems/$problem" params={{ problem: problem.id }} className="xc-list-row">
              <span className="xc-list-row__main">
                <span className="xc-list-row__title">{problem.itemTitle}</span>
                <span className="xc-list-row__sub">
                  {problem.subjectTitle} ·{' '}
                  {words.problems.organs(problem.organs.map(({ title }) => title).join('、'))}
                </span>
              </span>
              <ProblemState problem={problem} />
            </Link>
          </li>
        ))}
      </ul>
      {onMore && (
        <button type="button" className="xc-button" onClick={onMore}>
          {words.records.more(total - items.length)}
        </button>
      )}
    </section>
  )
}
