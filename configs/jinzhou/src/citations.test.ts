import { citations, falseCitations, falseTexts, uncitedEntries } from '@xiance/config-base/testing'
import { expect, it } from 'vitest'
import { base, config } from './index.ts'

it('cites every number, word for word from one line of its document', () => {
  expect(citations(config).length).toBeGreaterThan(40)
  expect(falseCitations(config, base)).toEqual([])
  expect(falseTexts(config)).toEqual([])
  expect(uncitedEntries(config)).toEqual([])
})
