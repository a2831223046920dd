import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '../api/api.ts'
import { useMembershipOrNone } from '../session/membership.ts'
import { useWords } from '../words/use-words.ts'

/** 演示数据·合成, with the county's demo clock, which anybody may move. */
export function DemoBand() {
  const words = useWords()
  const membership = useMembershipOrNone()
  return (
    <section className="xc-band xp-band" aria-label={words.shell.demoBand}>
      <span className="xc-strong">{words.shell.demoBand}</span>
      {membership && <DemoClock county={membership.county} today={membership.today} />}
    </section>
  )
}

function DemoClock({ county, today }: { readonly county: string; readonly today: string }) {
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
      action={(form) => {
        const day = form.get('today')
        if (typeof day === 'string' && day !== '') move.mutate({ county, today: day })
        setMoving(false)
      }}
    >
      <label className="xc-inline">
        {words.shell.demoDayLabel}
        <input
          className="xc-input xp-band__date"
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
