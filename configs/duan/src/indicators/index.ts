import type { Indicator } from '@xiance/schema'
import { education } from './education.ts'
import { employment } from './employment.ts'
import { health } from './health.ts'
import { housing, relocation } from './housing.ts'
import { industry } from './industry.ts'
import { infrastructure } from './infrastructure.ts'
import { overall } from './overall.ts'
import { conduct, relief } from './relief.ts'
import { collective, ecommerce, tourism } from './village-economy.ts'

/** The twelve battles in the order of the plan, after its overall goals. */
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
]
