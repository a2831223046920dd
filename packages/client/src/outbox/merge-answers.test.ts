import { expect, test } from 'vitest'
import { differences, mergeAnswers } from './merge-answers.ts'

const mine = {
  phone: '139',
  at_home: true,
  livestock_sales: [{ _id: 'r1', heads: 21, species: 'mutton_sheep' }],
}
const theirs = {
  phone: '138',
  at_home: true,
  livestock_sales: [{ species: 'mutton_sheep', heads: 21, _id: 'r1' }],
  bank_card: '62',
}

test('only answers that really differ are asked about', () => {
  expect(differences(mine, theirs)).toEqual([
    { field: 'phone', mine: '139', theirs: '138' },
    { field: 'bank_card', mine: null, theirs: '62' },
  ])
})

test('without a choice nothing that was answered is dropped', () => {
  expect(mergeAnswers(mine, theirs, {})).toMatchObject({ phone: '139', bank_card: '62' })
})

test('each answer is taken from the side chosen for it, and a chosen blank stays blank', () => {
  expect(mergeAnswers(mine, theirs, { phone: 'theirs', bank_card: 'mine' })).toEqual({
    phone: '138',
    at_home: true,
    livestock_sales: mine.livestock_sales,
  })
})
