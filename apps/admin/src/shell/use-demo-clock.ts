import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api } from '../api/api.ts'

/** Moves the county's demo clock; everything that was read is read again. */
export function useDemoClock(county: string): (today: string) => void {
  const queries = useQueryClient()
  const { mutate } = useMutation(
    api.county.setClock.mutationOptions({ onSuccess: () => queries.invalidateQueries() }),
  )
  return (today) => mutate({ county, today })
}
