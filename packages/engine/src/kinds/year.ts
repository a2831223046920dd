import type { KindBehaviour } from './behaviour.ts'
import { yearOf } from './date-value.ts'
import { plain } from './text-value.ts'

export const year: KindBehaviour = { holds: 'answer', decode: (raw) => yearOf(raw), format: plain }
