import type { KindBehaviour } from './behaviour.ts'
import { lengthBounds, plain, textOf } from './text-value.ts'

export const text: KindBehaviour = {
  holds: 'answer',
  sample: () => '示例',
  decode: (raw) => textOf(raw, 500),
  format: plain,
  bounds: lengthBounds,
}
