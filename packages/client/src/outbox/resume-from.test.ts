import { expect, test } from 'vitest'
import type { KeptDraft } from './kept-draft.ts'
import { resumeFrom, type Opened } from './resume-from.ts'

const opened: Opened = {
  id: 's1',
  form: 'household_visit',
  version: 3,
  hash: 'x',
  revision: 2,
  state: 'draft',
  answers: { phone: '138' },
  record: null,
  region: '1',
  period: null,
}

const kept: KeptDraft = {
  id: 's1',
  user: 'u1',
  county: 'hangjin',
  form: 'household_visit',
  formTitle: '入户走访',
  version: 3,
  record: 'h1',
  recordRevision: 1,
  recordValues: null,
  title: '刘某某',
  region: '1',
  period: null,
  baseRevision: 2,
  answers: { phone: '139' },
  submission: null,
  sent: null,
  changedAt: '2024-11-20T02:00:00.000Z',
  waiting: true,
  uploadedAt: null,
  refused: null,
  conflict: null,
}

test('what the server has already is not taken from the device', () => {
  expect(resumeFrom(opened, { ...kept, waiting: false }).from).toBe('server')
  expect(resumeFrom(opened, undefined).from).toBe('server')
})

test('typing the server never got goes on, also under an id the server does not know', () => {
  expect(resumeFrom(opened, kept).from).toBe('device')
  expect(resumeFrom({ ...opened, id: 's2', revision: 0 }, { ...kept, baseRevision: 0 }).from).toBe(
    'device',
  )
})

test('when somebody else saved in between, both sides are shown', () => {
  const resume = resumeFrom({ ...opened, revision: 5 }, kept)
  expect(resume).toMatchObject({ from: 'both', server: { revision: 5, answers: { phone: '138' } } })
})

test('two sides that say the same are no conflict', () => {
  const theirs = { ...opened, revision: 5, answers: { phone: '139' } }
  expect(resumeFrom(theirs, kept)).toEqual({ from: 'server', opened: theirs })
})
