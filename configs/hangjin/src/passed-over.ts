import type { PassedOver } from '@xiance/config-base/testing'

/** Quantities of the plan that no definition cites, and why. */
export const passedOver: readonly PassedOver[] = [
  { words: '二〇三五年远景目标', because: '所依据的建议的名称。' },
  {
    words: '增强“四个意识”、坚定“四个自信”、做到“两个维护”',
    because: '政治要求的名称,没有可量的内容。',
  },
]
