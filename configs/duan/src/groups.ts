import type { Group } from '@xiance/schema'
import { eq } from './indicators/quantity.ts'
import { cite } from './sources.ts'

/** How many there are, as the plan counts them; which villages are poor is kept elsewhere. */
export const groups = [
  {
    id: 'town',
    title: '全县乡镇',
    about: 'town',
    size: [
      {
        q: eq('19个乡镇', 19, { unit: '个' }),
        source: cite('二(七)14', '全县19个乡镇卫生院基础设施达标率100%'),
      },
    ],
  },
  {
    id: 'poor_villages',
    title: '贫困村',
    about: 'village',
    size: [
      {
        q: eq('147个贫困村', 147, { unit: '个村' }),
        source: cite('一(三)2', '全县147个贫困村(含贫困发生率在20以上的非贫困村)'),
      },
    ],
  },
] as const satisfies readonly Group[]
