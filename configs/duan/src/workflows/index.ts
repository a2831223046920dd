import type { Overlay, Workflow } from '@xiance/schema'
import { assessment } from './assessment.ts'
import { checks } from './checks.ts'
import { discipline } from './discipline.ts'
import { inspection } from './inspection.ts'
import { reports } from './reports.ts'
import { visits } from './visits.ts'

export const workflows = [
  ...reports,
  ...visits,
  ...inspection,
  ...checks,
  ...assessment,
  ...discipline,
] as const satisfies Overlay<readonly Workflow[]>
