import { expect, test } from 'vitest'
import { pickPlace, placesOf, type Membership } from './place.ts'

const membership = (county: string, role: string, modes: Membership['modes']): Membership => ({
  county,
  countyTitle: county,
  role,
  roleTitle: role,
  region: '1',
  regionName: county,
  level: 'county',
  organ: null,
  modes,
  today: '2024-11-20',
})

test('a county opens the modes of all roles there together, in the order of the switch', () => {
  const places = placesOf([
    membership('hangjin', 'county_it', ['config', 'manage']),
    membership('hangjin', 'town_clerk', ['portal', 'office']),
  ])
  expect(places.map(({ county, modes }) => [county, modes])).toEqual([
    ['hangjin', ['office', 'config', 'manage']],
  ])
})

test('a field role alone opens nothing here', () => {
  expect(placesOf([membership('duan', 'village_cadre', ['portal'])])).toEqual([])
})

test('the county worked in last is opened again while it is still open to this person', () => {
  const places = placesOf([
    membership('hangjin', 'auditor', ['office']),
    membership('duan', 'auditor', ['office']),
  ])
  expect(pickPlace(places, 'duan')?.county).toBe('duan')
  expect(pickPlace(places, 'jinzhou')?.county).toBe('hangjin')
})
