import { Link } from '@tanstack/react-router'
import { usePlace } from '../session/place.ts'
import { useWords } from '../words/use-words.ts'

/** What an entry is about: its kind in words and the end of its id, a way there for whoever may go. */
export function AuditSubject({ subject }: { readonly subject: string }) {
  const words = useWords()
  const { modes } = usePlace()
  const [kind = '', ...rest] = subject.split('/')
  const id = rest.join('/')
  const kinds: Readonly<Record<string, string>> = words.audit.kinds
  const word = kinds[kind]
  if (word === undefined) return subject
  const said = `${word} ${id.length > 12 ? `…${id.slice(-6)}` : id}`
  return kind === 'submission' && modes.includes('office') ? (
    <Link to="/office/submissions/$submission" params={{ submission: id }} className="xc-link">
      {said}
    </Link>
  ) : (
    <span className="xc-nowrap" title={subject}>
      {said}
    </span>
  )
}
