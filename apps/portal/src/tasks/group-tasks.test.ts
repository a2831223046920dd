import { expect, test } from 'vitest'
import { groupTasks, type Task } from './group-tasks.ts'

// A Wednesday.
const today = '2024-11-20'

function task(id: string, more: Partial<Task> = {}): Task {
  return {
    id,
    kind: 'form',
    title: id,
    subtitle: '',
    region: '1',
    period: '2024-Q4',
    due: '2024-12-31',
    overdue: false,
    ...more,
  }
}

const shape = (items: readonly Task[]) =>
  groupTasks(items, today).map(({ id, cards }) => [
    id,
    cards.map((card) => card.tasks.map((one) => one.id)),
  ])

test('returned work comes first, then what is late, then by how soon it is due', () => {
  expect(
    shape([
      task('visit'),
      task('next_year', { due: '2025-03-31' }),
      task('sunday', { due: '2024-11-24' }),
      task('late', { due: '2024-11-19' }),
      task('sent_back', { kind: 'returned', due: null }),
    ]),
  ).toEqual([
    ['returned', [['sent_back']]],
    ['overdue', [['late']]],
    ['week', [['sunday']]],
    ['quarter', [['visit']]],
    ['later', [['next_year']]],
  ])
})

test('tasks on one household are one card, standing where the most urgent one belongs', () => {
  expect(
    shape([
      task('visit', { record: 'h1' }),
      task('other', { record: 'h2' }),
      task('sent_back', { record: 'h1', kind: 'returned', due: null }),
    ]),
  ).toEqual([
    ['returned', [['sent_back', 'visit']]],
    ['quarter', [['other']]],
  ])
})

test('a card is called by the household, also when the most urgent task on it is called by its form', () => {
  const items = [
    task('visit', { record: 'h1', title: '白某某' }),
    task('sent_back', { record: 'h1', kind: 'returned', due: null, title: '监测对象申请' }),
  ]
  expect(groupTasks(items, today)[0]?.cards[0]?.title).toBe('白某某')
})

test('a draft stands under its household, due with its period', () => {
  const draft = task('d', {
    kind: 'draft',
    record: 'h2',
    title: '入户走访',
    subtitle: '巴某某 · 示例嘎查 · 草稿',
    due: null,
  })
  expect(groupTasks([draft], today)).toMatchObject([
    { id: 'quarter', cards: [{ title: '巴某某', due: '2024-12-31' }] },
  ])
})

test('the week ends on Sunday, also when today is one', () => {
  expect(groupTasks([task('monday', { due: '2024-11-25' })], '2024-11-24')[0]?.id).toBe('quarter')
  expect(groupTasks([task('same_day', { due: '2024-11-24' })], '2024-11-24')[0]?.id).toBe('week')
})
