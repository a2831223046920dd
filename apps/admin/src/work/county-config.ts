import { useQuery } from '@tanstack/react-query'
import type { ResolvedConfig } from '@xiance/schema'
import { api } from '../api/api.ts'

/** The county's newest published config; a version never changes, so it is asked for once. */
export function useCountyConfig(county: string): ResolvedConfig | undefined {
  const published = useQuery(api.config.published.queryOptions({ county }))
  return useConfigVersion(county, published.data?.version)
}

/** One published version, for what was answered or reckoned under it. */
export function useConfigVersion(
  county: string,
  version: number | undefined,
): ResolvedConfig | undefined {
  const document = useQuery({
    ...api.config.document.queryOptions({ county, ...(version !== undefined && { version }) }),
    enabled: version !== undefined,
    staleTime: Number.POSITIVE_INFINITY,
  })
  return document.data?.resolved as ResolvedConfig | undefined
}

/** Name, day, words and documents of the county. */
export function useCountyInfo(county: string) {
  return useQuery(api.county.info.queryOptions({ county }))
}
