import { base, taking } from '@xiance/config-base'
import { extendCounty } from '@xiance/schema'
import { checklists } from './checklists.ts'
import { dashboards } from './dashboards.ts'
import { examples } from './examples.ts'
import { amountlessExamples } from './examples-amountless.ts'
import { capExamples } from './examples-caps.ts'
import { checkedExamples } from './examples-checked.ts'
import { measuredExamples } from './examples-measured.ts'
import { monitoringExamples } from './examples-monitoring.ts'
import { peopleExamples } from './examples-people.ts'
import { workExamples } from './examples-work.ts'
import { workForms } from './forms-work.ts'
import { groups } from './groups.ts'
import { indicators } from './indicators.ts'
import { lists } from './lists.ts'
import { monitoringApplication } from './monitoring-form.ts'
import { parameters } from './parameters.ts'
import { levels, organs, roles, terms, units } from './places.ts'
import { registers } from './registers.ts'
import { sources } from './sources.ts'
import { subsidies } from './subsidies.ts'
import { householdVisit } from './visit-form.ts'
import { workflows } from './workflows.ts'

/** As the banner writes it, without what it takes from the library. */
export const own = extendCounty(base, {
  dsl: 1,
  id: 'hangjin',
  title: { 'zh-CN': '杭锦旗', en: 'Hangjin Banner' },
  region: '150625',
  levels,
  terms,
  extends: { id: 'base', version: 1 },
  sources,
  units,
  organs,
  roles,
  lists,
  registers,
  forms: [householdVisit, monitoringApplication, ...workForms],
  groups,
  parameters,
  checklists,
  indicators,
  subsidies,
  workflows,
  dashboards,
  examples: [
    ...examples,
    ...capExamples,
    ...peopleExamples,
    ...amountlessExamples,
    ...monitoringExamples,
    ...workExamples,
    ...checkedExamples,
    ...measuredExamples,
  ],
})

/** The banner's own config; its answer types reach into the lists of the base. */
export const config = taking(own, {
  registers: ['household'],
  checklists: ['household_inspection'],
})
