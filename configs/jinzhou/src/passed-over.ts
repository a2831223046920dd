import type { PassedOver } from '@xiance/config-base/testing'

/** Quantities of the decision that no definition cites, and why. */
export const passedOver: readonly PassedOver[] = [
  { words: '“四个全面”', because: '战略布局的名称,没有可填、可查、可量的内容。' },
  { words: '第一个百年奋斗目标', because: '奋斗目标的名称。' },
]
