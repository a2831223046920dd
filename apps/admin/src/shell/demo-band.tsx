import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '../api/api.ts'
import type { Place } from '../session/place.ts'
import { useWords } from '../words/use-words.ts'

/** 演示数据·合成, with the county's demo clock, which anybody may move. */
export function DemoBand({ place }: { readonly place: Place | null }) {
  const words = useWords()
  return (
    <div className="xc-band xa-band">
      <span className="xc-strong">{words.shell.demoBand}</span>
      {place && <DemoClock county={place.county} today={place.today} />}
    </div>
  )
}

export function DemoClock({ county, today }: { readonly county: string; readonly today: string }) {
  const words = useWords()
  const queries = useQueryClient()
  const [moving, setMoving] = useState(false)
  const move = useMutation(
    api.county.setClock.mutationOptions({ onSuccess: () => queries.invalidateQueries() }),
  )
  if (!moving) {
    return (
      <span className="xc-no-print">
        {words.shell.demoDay(today)}{' '}
        <button type="button" className="xc-link" onClick={() => setMoving(true)}>
          {words.shell.demoMove}
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
        if (typeof day === 'string' && day !== '') move.mutate({ county, today: day })
        setMoving(false)
      }}
    >
      <label className="xc-inline">
        {words.shell.demoDayLabel}
        <input
          className="xc-input xa-date"
          type="date"
          name="today"
          defaultValue={today}
          required
        />
      </label>
      <button type="submit" className="xc-button xc-button--small">
        {words.shell.demoSet}
      </button>
    </form>
  )
}
