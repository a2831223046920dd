import type { Answer } from '@xiance/client'

export type DemoPerson = Answer['demo']['people']['people'][number]

export interface CountyPeople {
  readonly county: string
  readonly countyTitle: string
  readonly people: readonly DemoPerson[]
}

/** People county by county, in the order they are given. */
export function peopleByCounty(people: readonly DemoPerson[]): readonly CountyPeople[] {
  return [...Map.groupBy(people, ({ county }) => county)].map(([county, inside]) => ({
    county,
    countyTitle: inside[0]?.countyTitle ?? county,
    people: inside,
  }))
}

/** The first county that has both somebody in the field and somebody who edits its config. */
export function pairSideBySide(
  people: readonly DemoPerson[],
): { readonly field: DemoPerson; readonly config: DemoPerson } | null {
  for (const { people: inside } of peopleByCounty(people)) {
    const field = inside.find(({ app }) => app === 'portal')
    const config = inside.find(({ app, role }) => app === 'admin' && role.endsWith('_it'))
    if (field && config) return { field, config }
  }
  return null
}
