import type { CountyConfig } from '../county.ts'
import { editAt } from '../edit.ts'
import type { CheckOptions } from '../meta/check-config.ts'
import { resolve } from '../resolve.ts'
import { countyWith } from './county-with.ts'
import { sampleCounty } from './sample-county.ts'

/** A document in which a code is found. */
export interface CodeExample {
  readonly document: unknown
  readonly options?: CheckOptions
  /** A fix is proposed. */
  readonly fixable?: true
}

export const sample: CountyConfig = sampleCounty

/** The sample county with one edit. */
export function edited(path: string, value: unknown): CodeExample {
  return { document: editAt(sample, resolve(sample).resolved, path, value) }
}

export function fixable(example: CodeExample): CodeExample {
  return { ...example, fixable: true }
}

/** An otherwise empty county. */
export function county(more: Partial<CountyConfig>, options: CheckOptions = {}): CodeExample {
  return { document: countyWith(more), options }
}
