import { expect, test } from 'vitest'
import { saySaveState } from './save-state.ts'

const typed = { waiting: true, uploadedAt: null, refused: null }

test('saving is said in words at every step', () => {
  const say = (facts: Partial<Parameters<typeof saySaveState>[0]>) =>
    saySaveState({ draft: typed, durability: 'device', online: true, ...facts }, 'zh-CN')
  expect(say({})).toBe('已存手机 · 正在上传')
  expect(say({ online: false })).toBe('已存手机 · 等网络')
  expect(
    say({ draft: { waiting: false, uploadedAt: '2024-11-20T02:32:00.000Z', refused: null } }),
  ).toBe('已上传 10:32')
  expect(say({ draft: { ...typed, refused: { code: 'x', message: '不在填报时间内' } } })).toBe(
    '已存手机 · 没有上传：不在填报时间内',
  )
  expect(say({ durability: 'memory', online: false })).toContain('不要关掉')
})
