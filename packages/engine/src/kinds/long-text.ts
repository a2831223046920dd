import type { KindBehaviour } from './behaviour.ts'
import { lengthBounds, plain, textOf } from './text-value.ts'

export const longText: KindBehaviour = {
  holds: 'answer',
  sample: () => '示例',
  decode: (raw) => textOf(raw, 5000),
  format: plain,
  bounds: lengthBounds,
}
