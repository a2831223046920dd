import { defineCounty } from '@xiance/schema'
import { archives } from './checks/archives.ts'
import { cleanliness } from './checks/cleanliness.ts'
import { declaredOnly } from './checks/declared.ts'
import { inspections } from './checks/inspection.ts'
import { faults, sieves } from './checks/sieves.ts'
import { checklistExamples } from './examples/checklists.ts'
import { formExamples } from './examples/forms.ts'
import { indicatorExamples } from './examples/indicators.ts'
import { workflowExamples } from './examples/workflows.ts'
import { householdLists } from './household/lists.ts'
import { household } from './household/register.ts'
import { householdSurvey } from './household/survey.ts'
import { helpVisit, visitDuties } from './household/visit.ts'
import { leader, leaderLists, leaderTraining, trainingForm } from './leaders/register.ts'
import { leaderAdjustment, leaderApplication, leaderSelection } from './leaders/selection.ts'
import { parameters } from './parameters.ts'
import { levels, organs, roles, units } from './places.ts'
import { indicators, planGroups, planLists } from './plans/index.ts'
import { problem } from './problem.ts'
import { sources } from './sources.ts'
import { activities } from './village/activity.ts'
import {
  cultureCentre,
  cultureCheck,
  cultureLists,
  cultureSubsidy,
} from './village/culture-centre.ts'
import { dynamicManagement, dynamicReport, dynamicRound } from './village/dynamic.ts'

/** The library that county configs extend. */
export const config = defineCounty({
  dsl: 1,
  id: 'base',
  title: { 'zh-CN': '公共库', en: 'Base library' },
  region: '',
  levels,
  sources,
  units,
  organs,
  roles,
  lists: [...householdLists, ...cultureLists, ...leaderLists, ...faults, ...planLists],
  registers: [household, cultureCentre, dynamicRound, leader, leaderTraining],
  forms: [householdSurvey, helpVisit, cultureCheck, dynamicReport, leaderApplication, trainingForm],
  groups: planGroups,
  parameters,
  checklists: [...inspections, ...cleanliness, ...archives, ...sieves, ...declaredOnly],
  indicators,
  subsidies: [cultureSubsidy],
  workflows: [
    ...visitDuties,
    ...activities,
    problem,
    dynamicManagement,
    leaderSelection,
    leaderAdjustment,
  ],
  examples: [...checklistExamples, ...formExamples, ...indicatorExamples, ...workflowExamples],
})
