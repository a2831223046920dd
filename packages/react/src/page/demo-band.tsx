import { useState, type ReactNode } from 'react'
import { usePageWords } from './page-setting.tsx'

export interface DemoBandProps {
  /** The demo clock's day, where there is one. */
  readonly today?: string | undefined
  readonly onMove?: ((today: string) => void) | undefined
  readonly children?: ReactNode
}

/** 演示数据·合成, with the county's demo clock, which anybody may move. */
export function DemoBand({ today, onMove, children }: DemoBandProps) {
  const words = usePageWords()
  return (
    <section className="xc-band xc-band--top" aria-label={words.demoData}>
      <span className="xc-strong">{words.demoData}</span>
      {today !== undefined && onMove && <DemoClock today={today} onMove={onMove} />}
      {children}
    </section>
  )
}

export interface DemoClockProps {
  readonly today: string
  readonly onMove: (today: string) => void
}

/** The day the demo stands at, and a way to move it. */
export function DemoClock({ today, onMove }: DemoClockProps) {
  const words = usePageWords()
  const [moving, setMoving] = useState(false)
  if (!moving) {
    return (
      <span className="xc-no-print">
        {words.demoDay(today)}{' '}
        <button type="button" className="xc-link" onClick={() => setMoving(true)}>
          {words.demoMove}
        </button>
      </span>
    )
  }
  return (
    <form
      className="xc-inline xc-no-print"
      onSubmit={(event) => {
        event.preventDefault()
        const day = new FormData(event.currentTarget).get('today')
        if (typeof day === 'string' && day !== '') onMove(day)
        setMoving(false)
      }}
    >
      <label className="xc-inline">
        {words.demoDayLabel}
        <input
          className="xc-input xc-band__date"
          type="date"
          name="today"
          defaultValue={today}
          required
        />
      </label>
      <button type="submit" className="xc-button xc-button--small">
        {words.demoSet}
      </button>
    </form>
  )
}
