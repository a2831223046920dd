import type { Indicator } from '@xiance/schema'
import { indicators } from './indicators.ts'
import { measureIndicators } from './indicators-measures.ts'
import { wordIndicators } from './indicators-words.ts'

/** Goals, measures with a number or a share, and aims in words. */
export const allIndicators: readonly Indicator[] = [
  ...indicators,
  ...measureIndicators,
  ...wordIndicators,
]
