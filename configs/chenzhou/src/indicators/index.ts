import type { Indicator } from '@xiance/schema'
import { industry } from './industry.ts'
import { inWords } from './in-words.ts'
import { measures } from './measures.ts'
import { organisation, results } from './results.ts'
import { teamsAndFunds } from './teams-and-funds.ts'

export const indicators: readonly Indicator[] = [
  ...results,
  ...organisation,
  ...industry,
  ...measures,
  ...teamsAndFunds,
  ...inWords,
]
