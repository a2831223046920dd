import { entries } from 'idb-keyval'
import { expect, test } from 'vitest'
import { deviceStore } from './device-key.ts'
import { draftVault } from './draft-vault.ts'
import type { KeptDraft } from './kept-draft.ts'

function draft(id: string, more: Partial<KeptDraft> = {}): KeptDraft {
  return {
    id,
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
    changedAt: new Date().toISOString(),
    waiting: true,
    uploadedAt: null,
    refused: null,
    conflict: null,
    ...more,
  }
}

test('a draft outlives the page, sealed, and only its owner gets it back', async () => {
  await draftVault.open('u1')
  await draftVault.put(draft('kept'))
  await draftVault.put(draft('old', { changedAt: '2020-01-01T00:00:00.000Z' }))
  await draftVault.put(draft('sent', { waiting: false }))
  expect(draftVault.durability()).toBe('device')
  expect(JSON.stringify(await entries(deviceStore()))).not.toContain('13900000000')

  await draftVault.close()
  await draftVault.open('u2')
  expect(draftVault.all().size).toBe(0)

  await draftVault.close()
  await draftVault.open('u1')
  expect([...draftVault.all().keys()]).toEqual(['kept'])
  expect(draftVault.all().get('kept')?.answers).toEqual({ phone: '13900000000' })
})
