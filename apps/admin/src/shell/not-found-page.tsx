import { Link } from '@tanstack/react-router'
import { Empty } from '@xiance/react'
import { useWords } from '../words/use-words.ts'

export function NotFoundPage() {
  const words = useWords()
  return (
    <div className="xc-root xa-failed-page">
      <Empty title={words.failure.noPage} help={words.failure.noPageHelp}>
        <Link to="/" className="xc-button">
          {words.nav.home}
        </Link>
      </Empty>
    </div>
  )
}
