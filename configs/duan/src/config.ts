import { defineCounty } from '@xiance/schema'
import { examples } from './examples.ts'
import { groups } from './groups.ts'
import { indicators } from './indicators/index.ts'
import { lists } from './lists.ts'
import { parameters } from './parameters.ts'
import { levels, organs, roles, terms } from './places.ts'
import { sources } from './sources.ts'
import { workflows } from './workflows.ts'

export const config = defineCounty({
  dsl: 1,
  id: 'duan',
  title: { 'zh-CN': '都安瑶族自治县', en: 'Du’an Yao Autonomous County' },
  region: '451228',
  levels,
  terms,
  extends: { id: 'base', version: 1 },
  sources,
  organs,
  roles,
  lists,
  groups,
  parameters,
  indicators,
  workflows,
  examples,
})
