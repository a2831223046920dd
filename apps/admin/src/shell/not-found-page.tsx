import { Link } from '@tanstack/react-router'
import { useWords } from '../words/use-words.ts'
import { Empty } from './empty.tsx'

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
