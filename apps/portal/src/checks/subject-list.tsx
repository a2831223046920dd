import { Link } from '@tanstack/react-router'
import type { Answer } from '@xiance/client'
import { Empty, StatusBadge, type Tone } from '@xiance/react'
import { useWords } from '../words/use-words.ts'

type Subject = Answer['checklist']['subjects']['items'][number]

export interface SubjectListProps {
  readonly checklist: string
  /** What the county calls what is judged. */
  readonly what: string
  readonly items: readonly Subject[]
  readonly total: number
  readonly onMore: (() => void) | undefined
}

const tones: { readonly [S in Subject['state']]: Tone } = {
  todo: 'todo',
  draft: 'watch',
  done: 'ok',
}

export function SubjectList({ checklist, what, items, total, onMore }: SubjectListProps) {
  const words = useWords()
  if (items.length === 0) return <Empty title={words.checks.none} help={words.checks.noneHelp} />
  return (
    <section className="xc-stack xc-stack--tight">
      <p className="xc-text xc-muted" role="status">
        {words.checks.count({ count: total, what })}
      </p>
      <ul className="xc-list">
        {items.map(({ id, title, regionName, state, pass, fail, unknown }) => (
          <li key={id}>
            <Link
              to="/checks/$checklist/$subject"
              params={{ checklist, subject: id }}
              className="xc-list-row"
            >
              <span className="xc-list-row__main">
                <span className="xc-list-row__title">{title}</span>
                <span className="xc-list-row__sub">
                  {[
                    regionName !== title && regionName,
                    state !== 'todo' && words.checks.verdicts({ pass, fail, unknown }),
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </span>
              </span>
              <StatusBadge tone={tones[state]} word={words.checks.states[state]} />
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
