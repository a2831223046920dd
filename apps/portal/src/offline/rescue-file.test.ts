import type { KeptDraft } from '@xiance/client'
import { expect, test } from 'vitest'
import { readRescue, rescueFile } from './rescue-file.ts'

const draft: KeptDraft = {
  id: 'd1',
  user: 'u1',
  county: 'hangjin',
  form: 'household_visit',
  formTitle: '入户走访',
  version: 1,
  record: 'h1',
  recordRevision: 1,
  recordValues: null,
  title: '刘某某',
  region: '1',
  period: null,
  baseRevision: 0,
  answers: { phone: '13900000000' },
  submission: null,
  sent: null,
  changedAt: '2024-11-20T02:00:00.000Z',
  waiting: true,
  uploadedAt: null,
  refused: null,
  conflict: null,
}
const owner = { id: 'u1', name: '其木格' }

test('a rescue file shows nothing, and gives everything back to its owner with its code', async () => {
  const file = await rescueFile([draft], owner, 'my long code')
  expect(file).not.toMatch(/13900000000|刘某某|household_visit/)
  expect(await readRescue(file, owner, 'my long code')).toEqual({ is: 'drafts', drafts: [draft] })
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
