import type { StatusWord } from '@xiance/engine'
import { expect, test } from 'vitest'
import { statusCounts, type Standing } from './status-counts.ts'

const row = (thisYear: readonly StatusWord[], final: readonly StatusWord[]): Standing => ({
  progress: {
    thisYear: thisYear.map((status) => ({ status })),
    final: final.map((status) => ({ status })),
  },
})

test('an indicator counts once, by the worst of this year, and by the end only without one', () => {
  const counts = statusCounts([
    row(['met', 'behind'], ['met']),
    row([], ['onTrack']),
    row(['met'], ['behind']),
    row([], []),
  ])
  expect(counts).toEqual({ behind: 1, watch: 0, unknown: 0, onTrack: 1, met: 1, notYet: 0 })
})
