import { expect, test } from 'vitest'
import { draft } from '../fill/testing/draft.ts'
import { readRescue, rescueFile } from './rescue-file.ts'

const kept = draft('d1')
const owner = { id: 'u1', name: '其木格' }

test('a rescue file shows nothing, and gives everything back to its owner with its code', async () => {
  const file = await rescueFile({ drafts: [kept], files: [] }, owner, 'my long code')
  expect(file).not.toMatch(/13900000000|刘某某|household_visit/)
  expect(await readRescue(file, owner, 'my long code')).toEqual({
    is: 'drafts',
    drafts: [kept],
    files: [],
  })
  expect(await readRescue(file, owner, 'another code')).toEqual({ is: 'cannotOpen' })
  expect(await readRescue(file, { id: 'u2', name: '乙' }, 'my long code')).toEqual({
    is: 'notMine',
    name: '其木格',
  })
})

test.each(['', '{}', 'null', '[]', '{"kind":"xiance-rescue"}'])(
  '%s is no rescue file',
  async (text) => {
    expect(await readRescue(text, owner, 'my long code')).toEqual({ is: 'notRescue' })
  },
)
