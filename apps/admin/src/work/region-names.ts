import { useQuery } from '@tanstack/react-query'
import { useCallback } from 'react'
import { api } from '../api/api.ts'

/** Name of a region of the county by its id. */
export function useRegionNames(county: string): (id: string) => string | undefined {
  const regions = useQuery(api.county.regions.queryOptions({ county })).data
  return useCallback((id) => regions?.find((region) => region.id === id)?.name, [regions])
}
