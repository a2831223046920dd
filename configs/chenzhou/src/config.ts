import { base, taking } from '@xiance/config-base'
import { extendCounty } from '@xiance/schema'
import { dashboards } from './dashboards.ts'
import { checkedExamples } from './examples-checked.ts'
import { indicatorExamples } from './examples-indicators.ts'
import { visitExamples } from './examples-visits.ts'
import { indicators } from './indicators/index.ts'
import { lists } from './lists.ts'
import { parameters } from './parameters.ts'
import { levels, organs, roles, units } from './places.ts'
import { registers } from './registers.ts'
import { sources } from './sources.ts'
import { visitForms } from './visit-forms.ts'
import { workflows } from './workflows.ts'

const own = extendCounty(base, {
  dsl: 1,
  id: 'chenzhou',
  title: { 'zh-CN': '郴州市', en: 'Chenzhou' },
  region: '4310',
  levels,
  extends: { id: 'base', version: 1 },
  sources,
  units,
  organs,
  roles,
  lists,
  registers,
  forms: visitForms,
  parameters,
  indicators,
  workflows,
  dashboards,
  examples: [...indicatorExamples, ...visitExamples, ...checkedExamples],
})

/** What the library has that fits here comes along; the rest is left out. */
export const config = taking(own, {
  registers: ['household'],
  checklists: ['household_inspection'],
})
