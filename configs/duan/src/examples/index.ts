import type { Example } from '@xiance/schema'
import { assessmentExamples } from './assessment.ts'
import { checklistExamples } from './checklists.ts'
import { educationExamples } from './education.ts'
import { formExamples } from './forms.ts'
import { indicatorExamples } from './indicators.ts'
import { placeExamples } from './places-and-times.ts'
import { totalExamples } from './totals.ts'
import { workExamples } from './work.ts'

export const examples = [
  ...indicatorExamples,
  ...totalExamples,
  ...placeExamples,
  ...educationExamples,
  ...checklistExamples,
  ...workExamples,
  ...assessmentExamples,
  ...formExamples,
] as const satisfies readonly Example[]
