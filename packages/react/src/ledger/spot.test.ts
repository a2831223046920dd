import { expect, test } from 'vitest'
import { commandOf } from './keys.ts'
import { moved, type Move } from './spot.ts'

const size = { rows: 100, columns: 5, page: 20 }
const from = (row: number, column: number, move: Move) => moved({ row, column }, move, size)

test('a move stays inside the table; Tab goes on to the next row and leaves at the end', () => {
  expect(from(0, 0, 'up')).toEqual({ row: 0, column: 0 })
  expect(from(90, 4, 'pageDown')).toEqual({ row: 99, column: 4 })
  expect(from(7, 4, 'next')).toEqual({ row: 8, column: 0 })
  expect(from(8, 0, 'previous')).toEqual({ row: 7, column: 4 })
  expect(from(99, 4, 'next')).toBeNull()
  expect(from(0, 0, 'previous')).toBeNull()
})

test('keys are commands; letters and Alt with letters are left to the box', () => {
  const press = (key: string, held: Partial<Parameters<typeof commandOf>[0]> = {}) =>
    commandOf({ key, ctrlKey: false, metaKey: false, shiftKey: false, altKey: false, ...held })
  expect(press('ArrowDown', { shiftKey: true })).toEqual({ do: 'move', move: 'down', extend: true })
  expect(press('End', { ctrlKey: true })).toEqual({ do: 'move', move: 'last', extend: false })
  expect(press('D', { metaKey: true })).toEqual({ do: 'fillDown' })
  expect(press('Z', { ctrlKey: true, shiftKey: true })).toEqual({ do: 'redo' })
  expect(press('Enter')).toEqual({ do: 'enter' })
  for (const key of ['a', '1', 'Process', 'constructor', 'F5']) expect(press(key)).toBeNull()
  expect(press('d', { altKey: true })).toBeNull()
})
