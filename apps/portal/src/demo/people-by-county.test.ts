import { expect, test } from 'vitest'
import { pairSideBySide, peopleByCounty, type DemoPerson } from './people-by-county.ts'

function person(county: string, username: string, more: Partial<DemoPerson> = {}): DemoPerson {
  return {
    county,
    countyTitle: county,
    username,
    name: username,
    role: 'village_cadre',
    roleTitle: '',
    place: '',
    app: 'portal',
    day: '',
    ...more,
  }
}

const people = [
  person('duan', 'clerk'),
  person('hangjin', 'cadre'),
  person('duan', 'leader', { app: 'admin', role: 'leader' }),
  person('hangjin', 'it', { app: 'admin', role: 'county_it' }),
]

test('people stand under their county, counties in the order given', () => {
  expect(
    peopleByCounty(people).map(({ county, people: inside }) => [
      county,
      inside.map(({ username }) => username),
    ]),
  ).toEqual([
    ['duan', ['clerk', 'leader']],
    ['hangjin', ['cadre', 'it']],
  ])
})

test('side by side needs a field worker and an editor of the same county', () => {
  expect(pairSideBySide(people)).toMatchObject({
    field: { username: 'cadre' },
    config: { username: 'it' },
  })
  expect(pairSideBySide(people.slice(0, 3))).toBeNull()
})
