import type { PassedOver } from '@xiance/config-base/testing'

/** Quantities of the plan that no definition cites, and why. */
export const passedOver: readonly PassedOver[] = [
  { words: '第一个百年奋斗目标', because: '奋斗目标的名称。' },
  { words: '今后三年是决战决胜的关键阶段', because: '计划的三年,各指标的期限已写出。' },
  { words: '打赢脱贫攻坚战三年行动的决策部署', because: '所依据的部署的名称。' },
  { words: '两种方式', because: '指同一段的开发式扶贫和保障性扶贫。' },
  { words: '政府和社会两方面', because: '两方面已在句中写出,没有可量的内容。' },
  { words: '“三个确保”', because: '三项各有指标:脱贫人口和发生率、贫困村摘帽、全县摘帽。' },
  { words: 'xing528', because: '转载网站的水印,不是文件的内容。' },
  { words: '“四个意识”', because: '政治要求的名称,没有可量的内容。' },
]
