import type { Indicator } from '@xiance/schema'
import { collective } from './collective.ts'
import { conduct } from './conduct.ts'
import { ecommerce } from './ecommerce.ts'
import { education } from './education.ts'
import { employment } from './employment.ts'
import { health } from './health.ts'
import { housing } from './housing.ts'
import { industry } from './industry.ts'
import { infrastructure } from './infrastructure.ts'
import { overall } from './overall.ts'
import { mechanism } from './mechanism.ts'
import { relief } from './relief.ts'
import { relocation } from './relocation.ts'
import { tourism } from './tourism.ts'

/** The overall goals, the twelve battles in the order of the plan, and what keeps them going. */
export const indicators: readonly Indicator[] = [
  ...overall,
  ...housing,
  ...relocation,
  ...industry,
  ...infrastructure,
  ...employment,
  ...education,
  ...health,
  ...ecommerce,
  ...tourism,
  ...collective,
  ...relief,
  ...conduct,
  ...mechanism,
]
