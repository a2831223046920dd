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
        id: 'delisting_goal',
        q: eq('147个贫困村', 147, { unit: '个村' }),
        source: cite('一(三)2', '全县147个贫困村(含贫困发生率在20以上的非贫困村)'),
      },
      {
        id: 'cable_goal',
        q: eq('120个贫困村', 120, { unit: '个村' }),
        source: cite('二(四)9', '完成全县120个贫困村有线电视光纤入户'),
      },
    ],
  },
  {
    id: 'other_villages',
    title: '非贫困村',
    about: 'village',
    size: [
      {
        q: eq('101个非贫困村', 101, { unit: '个村' }),
        source: cite('二(十)20', '2019年落实101个非贫困村村级集体经济发展基金'),
      },
    ],
  },
  {
    id: 'delisted_or_due_villages',
    title: '已脱贫村和计划脱贫村',
    about: 'village',
    within: 'poor_villages',
    source: cite('二(十)20', '其中已脱贫村和计划脱贫村年集体经济收入达3万元以上'),
    note: '“计划脱贫村”指哪一年计划,原文未载。',
  },
  {
    id: 'key_tourism_villages',
    title: '乡村旅游重点村',
    about: 'village',
    source: cite('二(九)19', '每个重点村至少建成一座旅游厕所'),
    note: '哪些村是重点村,原文未载。',
  },
] as const satisfies readonly Group[]
