import {
  citations,
  falseCitations,
  falseTexts,
  uncitedEntries,
  uncitedNumbers,
} from '@xiance/config-base/testing'
import { expect, it } from 'vitest'
import { base, config } from './index.ts'
import { passedOver } from './passed-over.ts'

it('cites every number, word for word from one line of its document', () => {
  expect(citations(config).length).toBeGreaterThan(110)
  expect(falseCitations(config, base)).toEqual([])
  expect(falseTexts(config)).toEqual([])
  expect(uncitedEntries(config)).toEqual([])
})

it('leaves no number of the report uncited but those it says why', () => {
  expect(uncitedNumbers(config)).toEqual(passedOver.map(({ words }) => words))
})
