import {
  citations,
  falseCitations,
  falseTexts,
  uncitedEntries,
  uncitedNumbers,
} from '@xiance/config-base/testing'
import { expect, it } from 'vitest'
import { base, config } from './index.ts'

it('cites every number, word for word from one line of its document', () => {
  expect(citations(config).length).toBeGreaterThan(200)
  expect(falseCitations(config, base)).toEqual([])
  expect(falseTexts(config)).toEqual([])
  expect(uncitedEntries(config)).toEqual([])
})

it('quotes every number of the document', () => {
  expect(uncitedNumbers(config)).toEqual([])
})
