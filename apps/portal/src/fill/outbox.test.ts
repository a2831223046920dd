import type { KeptDraft } from '@xiance/client'
import { entries } from 'idb-keyval'
import { expect, test } from 'vitest'
import { deviceStore } from '../device/device-key.ts'
import { outbox } from './outbox.ts'

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
  await outbox.open('u1')
  await outbox.put(draft('kept'))
  await outbox.put(draft('old', { changedAt: '2020-01-01T00:00:00.000Z' }))
  await outbox.put(draft('sent', { waiting: false }))
  expect(outbox.durability()).toBe('device')
  expect(JSON.stringify(await entries(deviceStore()))).not.toContain('13900000000')

  await outbox.close()
  await outbox.open('u2')
  expect(outbox.all().size).toBe(0)

  await outbox.close()
  await outbox.open('u1')
  expect([...outbox.all().keys()]).toEqual(['kept'])
  expect(outbox.all().get('kept')?.answers).toEqual({ phone: '13900000000' })
})
