import { useQuery } from '@tanstack/react-query'
import { api } from '../api/api.ts'
import { lastOf } from '../records/record-questions.ts'
import type { Fill } from './open-fill.ts'

/** The day the same form was last filled in about the same subject: its own business date, else the day it was recorded. */
export function useLastOn({ config, draft }: Pick<Fill, 'config' | 'draft'>): string | null {
  const { county, form, record } = draft
  const about = record !== null
  const list = useQuery({
    ...api.submission.list.queryOptions(lastOf({ county, record: record ?? '' }, form)),
    enabled: about,
  })
  const last = list.data?.items.find(
    ({ id, submittedAt }) => id !== draft.id && submittedAt !== null,
  )
  const answer = useQuery({
    ...api.submission.get.queryOptions({ county, id: last?.id ?? '' }),
    enabled: last !== undefined,
  })
  const field = config.forms.find(({ id }) => id === form)?.businessDate
  const day = field === undefined ? undefined : answer.data?.answers[field]
  return typeof day === 'string' ? day : (last?.submittedAt?.slice(0, 10) ?? null)
}
