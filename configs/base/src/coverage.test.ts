import { expect, it } from 'vitest'
import { config } from './config.ts'
import { passedOver } from './passed-over.ts'
import { documentsHere } from './testing/documents.ts'
import { uncitedLines } from './testing/index.ts'

const excused = passedOver.flatMap(({ lines }) => lines)

it('cites every numbered line of the ten plans, or says why not', () => {
  expect(uncitedLines(config, '001').filter((line) => !excused.includes(line))).toEqual([])
})

it.runIf(documentsHere())('excuses no line twice, and none that is cited', () => {
  expect(new Set(excused).size).toBe(excused.length)
  expect(excused.filter((line) => !uncitedLines(config, '001').includes(line))).toEqual([])
})

it.runIf(documentsHere())('misses a line whose citation is taken away', () => {
  const poorer = { ...config, indicators: [] }
  expect(uncitedLines(poorer, '001')).toContain(166)
})
