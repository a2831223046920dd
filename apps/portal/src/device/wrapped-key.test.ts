import { expect, test } from 'vitest'
import { seal, unseal } from './sealed.ts'
import { newKey, unwrapKey, wrapKey } from './wrapped-key.ts'

test('a wrapped key opens with its secret on its device, and with nothing else', async () => {
  const [key, device, other] = [await newKey(), await newKey(), await newKey()]
  const wrapped = await wrapKey(key, '135790', device)
  const sealed = await seal(key, { head: '刘建国' })
  const again = await unwrapKey(wrapped, '135790', device)
  expect(again && (await unseal(again, sealed))).toEqual({ head: '刘建国' })
  expect(await unwrapKey(wrapped, '135791', device)).toBeNull()
  expect(await unwrapKey(wrapped, '135790', other)).toBeNull()
})
