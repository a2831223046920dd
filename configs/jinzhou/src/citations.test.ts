import {
  citations,
  falseCitations,
  falseTexts,
  idlyPassedOver,
  uncitedEntries,
  uncitedQuantities,
} from '@xiance/config-base/testing'
import { expect, it } from 'vitest'
import { base, config } from './index.ts'
import { passedOver } from './passed-over.ts'

it('cites every number, word for word from one line of its document', () => {
  expect(citations(config).length).toBeGreaterThan(200)
  expect(falseCitations(config, base)).toEqual([])
  expect(falseTexts(config)).toEqual([])
  expect(uncitedEntries(config)).toEqual([])
})

it('quotes every quantity of the document, in digits or in words, or says why not', () => {
  expect(uncitedQuantities(config, passedOver)).toEqual([])
  expect(idlyPassedOver(config, passedOver)).toEqual([])
})
