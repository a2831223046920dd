import type { KindBehaviour } from './behaviour.ts'
import { dateOf } from './date-value.ts'
import { plain } from './text-value.ts'

export const date: KindBehaviour = { holds: 'answer', decode: (raw) => dateOf(raw), format: plain }
