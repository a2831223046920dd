import type { Dashboard } from '@xiance/schema'
import { indicators } from './indicators/index.ts'
import { lists } from './lists.ts'

const checked: Readonly<Record<string, readonly string[]>> = {
  overall: ['five_haves_four_links', 'two_worries', 'eight_haves', 'six_precisions'],
  relocation: ['site_works', 'job_support'],
  education: ['three_unified'],
  collective: ['five_ones'],
  relief: ['disability_projects'],
  mechanism: ['after_lifting'],
}

/** One dashboard for each domain: all its indicators, then its checklists. */
export const dashboards: readonly Dashboard[] = lists[0].options.map(({ id, title }) => ({
  id,
  title,
  for: ['leader', 'county_bureau', 'town_clerk', 'auditor'],
  tiles: [
    ...indicators
      .filter(({ domain }) => domain === id)
      .map((indicator) => ({ indicator: indicator.id, as: 'progress' })),
    ...(checked[id] ?? []).map((checklist) => ({ checklist, as: 'verdicts' })),
  ],
}))
