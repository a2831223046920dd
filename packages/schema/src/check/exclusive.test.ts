import { expect, test } from 'vitest'
import { readFormula } from '../formula.ts'
import { resolve } from '../resolve.ts'
import { scopes } from '../scope/scopes.ts'
import { sampleCounty } from '../testing/sample-county.ts'
import { isExclusive } from './exclusive.ts'

const scope = scopes(resolve(sampleCounty).resolved).guardScope('approval')

function typed(text: string) {
  const { typed } = readFormula(text, scope)
  if (typed === null) throw new Error(`cannot read ${text}`)
  return typed
}

test.each([
  ['是否脱贫户', 'not 是否脱贫户', true],
  ['是否脱贫户 且 户号 = "1"', '户号 = "2"', true],
  ['本状态天数 < 3', '本状态天数 >= 3', true],
  ['本状态天数 <= 3', '本状态天数 >= 3', false],
  ['本状态天数 in 1..3', '本状态天数 in 4..6', true],
  ['户号 in ["1", "2"]', '户号 in ["3"]', true],
  ['户号 in ["1", "2"]', '户号 != "1"', false],
  ['户号 = "1" 或 户号 = "2"', '户号 = "3" 且 是否脱贫户', true],
  ['户号 = "1" 或 是否脱贫户', '户号 = "3"', false],
  ['状态 = "草稿"', '状态 = "办结"', true],
  ['是否脱贫户', '户号 = "1"', false],
  ['count(sales) > 3', 'count(sales) <= 3', true],
  ['count(sales) > 3', 'sum(sales.heads) <= 3', false],
])('%s | %s', (one, other, exclusive) => {
  expect(isExclusive(typed(one), typed(other))).toBe(exclusive)
  expect(isExclusive(typed(other), typed(one))).toBe(exclusive)
})
