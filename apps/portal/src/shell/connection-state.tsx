import { useWords } from '../words/use-words.ts'
import { useOutboxSize } from '../fill/use-outbox.ts'
import { useOnline } from './use-online.ts'

/** Network and upload state in words. */
export function ConnectionState() {
  const words = useWords()
  const online = useOnline()
  const waiting = useOutboxSize()
  return (
    <span
      role="status"
      className={`xc-status xc-status--plain ${online ? 'xc-status--ok' : 'xc-status--watch'}`}
    >
      <span className="xc-status__shape" aria-hidden="true">
        {online ? '●' : '▲'}
      </span>
      {online ? words.shell.online : words.shell.offline}
      {waiting > 0 && ` · ${words.shell.waiting(waiting)}`}
    </span>
  )
}
