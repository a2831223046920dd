import { Link } from '@tanstack/react-router'
import { Empty } from '@xiance/react'
import { useWords } from '../words/use-words.ts'
import { PageTitle } from './page-title.tsx'

export function NotFound() {
  const words = useWords()
  return (
    <main className="xc-content xc-stack">
      <PageTitle>{words.shell.notFound}</PageTitle>
      <Empty title={words.shell.notFoundHelp}>
        <Link to="/" className="xc-button xc-button--primary">
          {words.shell.toTasks}
        </Link>
      </Empty>
    </main>
  )
}
