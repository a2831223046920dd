import { useQuery } from '@tanstack/react-query'
import { api } from '../api/api.ts'
import type { Progress } from './progress-rows.ts'

export interface ProgressQueries {
  /** This person's own place. */
  readonly own: ReturnType<typeof useOwn>
  /** The county as one; null where this role may not see it. */
  readonly county: Progress | null
}

/** Progress of the own place, and of the whole county where that is allowed. */
export function useProgress(
  membership: { readonly county: string; readonly region: string },
  top: string | undefined,
): ProgressQueries {
  const { county, region } = membership
  const own = useOwn(county, region)
  const whole = useQuery({
    ...api.indicator.progress.queryOptions({ county, region: top ?? region }),
    enabled: top !== undefined && top !== region,
    retry: false,
  })
  return { own, county: whole.data ?? null }
}

function useOwn(county: string, region: string) {
  return useQuery(api.indicator.progress.queryOptions({ county, region }))
}
