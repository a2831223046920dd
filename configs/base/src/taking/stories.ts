import type { Example } from '@xiance/schema'

const keywords = {
  form: 'forms',
  checklist: 'checklists',
  indicator: 'indicators',
  workflow: 'workflows',
  register: 'registers',
} as const

/** Places of what the steps of a story play: `/workflows/problem`. */
export function playedIn({ story }: Pick<Example, 'story'>): readonly string[] {
  return story.flatMap(({ do: deed }) =>
    Object.entries(keywords).flatMap(([keyword, collection]) => {
      const id = isRecord(deed) ? deed[keyword] : undefined
      return typeof id === 'string' ? [`/${collection}/${id}`] : []
    }),
  )
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}
