import { entries } from 'idb-keyval'
import { expect, test } from 'vitest'
import { deviceStore } from './device-key.ts'
import { keptAnswers } from './kept-answers.ts'
import {
  closeLock,
  dropLock,
  lockState,
  mostWrong,
  openLock,
  openLockByPassword,
  readLock,
  setLock,
} from './lock.ts'
import { sealedBox } from './sealed-box.ts'

const box = sealedBox('test/')
const answer = { data: { title: '刘建国' }, at: '2024-11-20T02:00:00.000Z' }

test('a lock: nothing of the ledgers is kept before, guessing ends, the password opens it, dropping it takes all away', async () => {
  await readLock()
  expect(lockState()).toBe('unset')
  await keptAnswers.store.put('register.get {}', answer)
  expect(await keptAnswers.store.get('register.get {}')).toBeUndefined()
  await box.put('u1', 'before', 'typed before')

  expect(
    await setLock({ user: 'u1', userName: '其木格', code: '135790', password: 'a-pass-word' }),
  ).toBe(true)
  expect(lockState()).toBe('open')
  await keptAnswers.store.put('register.get {}', answer)
  await box.put('u1', 'after', 'typed after')
  expect(await keptAnswers.store.get('register.get {}')).toEqual(answer)
  expect([await box.get('u1', 'before'), await box.get('u1', 'after')]).toEqual([
    'typed before',
    'typed after',
  ])
  expect(await box.get('u2', 'after')).toBeUndefined()
  expect(JSON.stringify(await entries(deviceStore()))).not.toMatch(/135790|typed|刘建国/)

  closeLock()
  expect(lockState()).toBe('closed')
  await keptAnswers.store.put('session.me {}', answer)
  expect(await openLock('135790')).toEqual({ is: 'open' })
  expect(await keptAnswers.store.get('session.me {}')).toBeUndefined()

  for (let wrong = 1; wrong < mostWrong; wrong += 1)
    expect(await openLock('000000')).toEqual({ is: 'wrong', left: mostWrong - wrong })
  expect(lockState()).toBe('closed')
  expect(await box.get('u1', 'after')).toBeUndefined()
  expect(await openLock('000000')).toEqual({ is: 'blocked' })
  expect(await openLock('135790')).toEqual({ is: 'blocked' })
  expect(await openLockByPassword('u2', 'a-pass-word')).toBe(false)
  expect(await openLockByPassword('u1', 'a-pass-word')).toBe(true)
  expect(await box.get('u1', 'after')).toBe('typed after')
  expect(await openLock('135790')).toEqual({ is: 'open' })

  await dropLock()
  expect(lockState()).toBe('unset')
  expect(await keptAnswers.store.get('register.get {}')).toBeUndefined()
  expect(await box.get('u1', 'after')).toBeUndefined()
})
