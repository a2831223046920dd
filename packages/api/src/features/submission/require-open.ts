import { covers, spanRange, type Form } from '@xiance/schema'
import type { PublishedConfig } from '../../config-cache.ts'
import { ApiError } from '../../error/api-error.ts'

export interface OpenCheck {
  readonly published: PublishedConfig
  readonly form: Form
  readonly version: number
  readonly today: string
}

/** A form takes answers within its span; those of an older version as long as the newest one still accepts them. */
export function requireOpen({ published, form, version, today }: OpenCheck): void {
  const newest = published.linked.config.forms.find(({ id }) => id === form.id)
  const until = newest?.acceptUntil
  if (
    version !== published.version &&
    (newest === undefined || (until !== undefined && !within(`../${until}`, today)))
  ) {
    throw new ApiError('config.version_differs', {
      params: { version, current: published.version },
      current: { version: published.version, hash: published.hash },
    })
  }
  const span = (newest ?? form).open
  if (span !== undefined && !within(span, today))
    throw new ApiError('submission.closed', {
      params: { state: span },
      problems: [{ code: 'form.closed', path: `/forms/${form.id}/open`, params: { until: span } }],
    })
}

function within(span: string, day: string): boolean {
  const range = spanRange(span)
  return range === null || covers(range, day)
}
