import type { CountyConfig } from './county.ts'
import type { Overlay } from './overlay.ts'

/** Marks, in types only, the base an overlay was written over. */
export interface Based<B> {
  readonly '~base'?: B
}

/** A county config as written; keeps its literal types, so that `AnswersOf` knows ids and options. */
export function defineCounty<const C extends CountyConfig>(config: C): C {
  return config
}

/** An overlay over a base passed as a value, so that inference crosses `extends`. */
export function extendCounty<const B extends CountyConfig, const O extends Overlay>(
  _base: B,
  overlay: O,
): O & Based<B> {
  return overlay
}
