import { entries } from 'idb-keyval'
import { expect, test } from 'vitest'
import { deviceStore } from '../device/device-key.ts'
import { outbox } from './outbox.ts'
import { draft } from './testing/draft.ts'

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
