import { base, taking } from '@xiance/config-base'
import { extendCounty } from '@xiance/schema'
import { checklists } from './checklists.ts'
import { dashboards } from './dashboards.ts'
import { examples } from './examples.ts'
import { checkedExamples } from './examples-checked.ts'
import { dutyExamples } from './examples-duty.ts'
import { eligibilityExamples } from './examples-eligibility.ts'
import { measuredExamples } from './examples-measured.ts'
import { forms } from './forms.ts'
import { groups } from './groups.ts'
import { allIndicators } from './indicators-all.ts'
import { lists } from './lists.ts'
import { levels, organs, roles, terms } from './places.ts'
import { parameters } from './parameters.ts'
import { subsidies } from './policies.ts'
import { registers } from './registers.ts'
import { sources } from './sources.ts'
import { workflows } from './workflows.ts'

/** As the city writes it, without what it takes from the library. */
export const own = extendCounty(base, {
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
  forms,
  groups,
  parameters,
  checklists,
  indicators: allIndicators,
  subsidies,
  workflows,
  dashboards,
  examples: [
    ...examples,
    ...eligibilityExamples,
    ...checkedExamples,
    ...measuredExamples,
    ...dutyExamples,
  ],
})

/** What the library has that fits here comes along; the rest is left out. */
export const config = taking(own, {
  registers: ['household'],
  checklists: ['household_inspection'],
})
