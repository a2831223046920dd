import { expect, test } from 'vitest'
import { safeNext } from './safe-next.ts'

test('signing in leads back into this app and nowhere else', () => {
  expect(safeNext('/fill/household_visit?record=h1')).toBe('/fill/household_visit?record=h1')
  expect(safeNext('//elsewhere.example')).toBeUndefined()
  expect(safeNext('/\\elsewhere.example')).toBeUndefined()
  expect(safeNext('https://elsewhere.example')).toBeUndefined()
  expect(safeNext('/sign-in?next=/')).toBeUndefined()
})
