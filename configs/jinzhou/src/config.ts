import { defineCounty } from '@xiance/schema'
import { checklists } from './checklists.ts'
import { examples } from './examples.ts'
import { indicators } from './indicators.ts'
import { measureIndicators } from './indicators-measures.ts'
import { lists } from './lists.ts'
import { levels, organs, roles, terms } from './places.ts'
import { registers } from './registers.ts'
import { sources } from './sources.ts'
import { workflows } from './workflows.ts'

export const config = defineCounty({
  dsl: 1,
  id: 'jinzhou',
  title: { 'zh-CN': '锦州市', en: 'Jinzhou' },
  region: '2107',
  levels,
  terms,
  extends: { id: 'base', version: 1 },
  sources,
  organs,
  roles,
  lists,
  registers,
  checklists,
  indicators: [...indicators, ...measureIndicators],
  workflows,
  examples,
})
