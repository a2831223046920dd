import { client } from '../../api/api.ts'
import { usePages } from '../../api/use-pages.ts'
import { usePlace } from '../../session/place.ts'

/** What narrows a list of submissions. */
export interface SubmissionQuery {
  readonly form?: string
  readonly state?: string
  readonly record?: string
  readonly awaiting?: boolean
  readonly search?: string
  readonly region?: string
}

const pageSize = 50

export function useSubmissions(narrowed: SubmissionQuery) {
  const { county } = usePlace()
  const input = { county, limit: pageSize, ...narrowed }
  return usePages({
    key: ['submission.list', input],
    load: (cursor) => client.submission.list.query({ ...input, ...cursor }),
  })
}

export type Submissions = ReturnType<typeof useSubmissions>
