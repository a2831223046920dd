import { base, taking } from '@xiance/config-base'
import { extendCounty } from '@xiance/schema'
import { checklists } from './checklists.ts'
import { dashboards } from './dashboards.ts'
import { examples } from './examples/index.ts'
import { forms } from './forms.ts'
import { groups } from './groups.ts'
import { indicators } from './indicators/index.ts'
import { lists } from './lists.ts'
import { parameters } from './parameters.ts'
import { organs, roles, terms, units } from './places.ts'
import { registers } from './registers.ts'
import { sources } from './sources.ts'
import { subsidies } from './subsidies.ts'
import { workflows } from './workflows/index.ts'

/** As this county writes it, without what it takes from the library. */
export const own = extendCounty(base, {
  dsl: 1,
  id: 'duan',
  title: { 'zh-CN': '都安瑶族自治县', en: 'Du’an Yao Autonomous County' },
  region: '451228',
  terms,
  extends: { id: 'base', version: 1 },
  sources,
  units,
  organs,
  roles,
  lists,
  registers,
  forms,
  groups,
  parameters,
  checklists,
  indicators,
  subsidies,
  workflows,
  dashboards,
  examples,
})

/** What the library has that fits here comes along; the rest is left out. */
export const config = taking(own, {
  registers: ['household'],
  checklists: ['household_inspection'],
})
