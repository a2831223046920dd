import { sayTime } from '@xiance/react'
import { useShownFrom } from '../device/kept-answers.ts'
import { useWords } from '../words/use-words.ts'
import { useOutboxSize } from '../fill/use-outbox.ts'
import { useOnline } from './use-online.ts'

/** Network and upload state in words. */
export function ConnectionState() {
  const words = useWords()
  const online = useOnline()
  const waiting = useOutboxSize()
  const shownFrom = useShownFrom()
  const fine = online && shownFrom === null
  return (
    <span
      role="status"
      className={`xc-status xc-status--plain ${fine ? 'xc-status--ok' : 'xc-status--watch'}`}
    >
      <span className="xc-status__shape" aria-hidden="true">
        {fine ? '●' : '▲'}
      </span>
      {online ? words.shell.online : words.shell.offline}
      {shownFrom !== null && ` · ${words.shownFrom(sayTime(shownFrom))}`}
      {waiting > 0 && ` · ${words.shell.waiting(waiting)}`}
    </span>
  )
}
