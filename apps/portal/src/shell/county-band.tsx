import { useMutation, useQueryClient } from '@tanstack/react-query'
import { DemoBand } from '@xiance/react'
import { api } from '../api/api.ts'
import { useMembershipOrNone } from '../session/membership.ts'

/** The demo band with the clock of the county one works in. */
export function CountyBand() {
  const membership = useMembershipOrNone()
  const queries = useQueryClient()
  const move = useMutation(
    api.county.setClock.mutationOptions({ onSuccess: () => queries.invalidateQueries() }),
  )
  if (membership === null) return <DemoBand />
  const { county, today } = membership
  return <DemoBand today={today} onMove={(day) => move.mutate({ county, today: day })} />
}
