import type { Example } from '@xiance/schema'
import { checklistExamples } from './checklists.ts'
import { educationExamples } from './education.ts'
import { formExamples } from './forms.ts'
import { indicatorExamples } from './indicators.ts'
import { totalExamples } from './totals.ts'
import { workExamples } from './work.ts'

export const examples = [
  ...indicatorExamples,
  ...totalExamples,
  ...educationExamples,
  ...checklistExamples,
  ...workExamples,
  ...formExamples,
] as const satisfies readonly Example[]
