import { expect, test } from 'vitest'
import { safeNext } from './safe-next.ts'

test('signing in leads back into this app and nowhere else', () => {
  expect(safeNext('/office/records/household?search=a')).toBe('/office/records/household?search=a')
  expect(safeNext('//elsewhere.example')).toBeUndefined()
  expect(safeNext('/\\elsewhere.example')).toBeUndefined()
  expect(safeNext('https://elsewhere.example')).toBeUndefined()
  expect(safeNext('/sign-in?next=/')).toBeUndefined()
})
