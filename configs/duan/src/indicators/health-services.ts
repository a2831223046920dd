import { cite } from '../sources.ts'
import { everywhere, promise, some } from './aims.ts'
import { by, countyWide, type Draft, target } from './indicator.ts'
import { atLeast, eq } from './quantity.ts'

const tasks = '二(七)15'
const y2018 = by('2018')
const yearly = { every: 'year' } as const
const eachTown = { each: 'town' } as const

/** Hospitals, their helpers and their people. */
export const services: readonly Draft[] = [
  promise('second_grade_hospitals', '县人民医院、妇幼保健院二级水平', {
    asWritten: '巩固',
    source: cite(tasks, '巩固县人民医院、妇幼保健院二级水平'),
  }),
  promise('three_tier_network', '县乡村三级医疗卫生服务网络标准化', {
    when: y2018,
    asWritten: '完成',
    source: cite(tasks, '完成县乡村三级医疗卫生服务网络标准化建设'),
  }),
  {
    id: 'standard_town_hospitals',
    title: '达到国家标准的乡镇卫生院',
    kind: 'stock',
    unit: '所',
    entries: [
      {
        ...target(y2018, eq('一所', 1), cite(tasks, '每乡镇建成一所达到国家标准的卫生院')),
        for: eachTown,
      },
    ],
  },
  everywhere('village_health_services', '行政村医疗卫生服务覆盖', {
    when: y2018,
    asWritten: '全覆盖',
    source: cite(tasks, '行政村医疗卫生服务实现全覆盖'),
  }),
  countyWide({
    id: 'helping_hospitals',
    title: '对口帮扶的县级公立医院',
    kind: 'stock',
    unit: '家',
    entries: [target(null, eq('三家', 3), cite(tasks, '县级三家公立医院对口帮扶的乡级卫生院'))],
  }),
  {
    id: 'hospital_teams',
    title: '驻点帮扶的中级职称以上人员',
    kind: 'stock',
    unit: '名',
    note: '“至少”与“3-5名”并用,多于5名是否可以,原文不明。',
    entries: [
      {
        ...target(
          null,
          { is: 'between', value: 3, to: 5, asWritten: '至少派出3-5名' },
          cite(tasks, '向每个受援乡镇卫生院至少派出3-5名中级职称以上人员'),
        ),
        for: eachTown,
      },
    ],
  },
  {
    id: 'deputy_heads',
    title: '任业务副院长的骨干',
    kind: 'stock',
    unit: '名',
    entries: [
      {
        ...target(null, eq('1名', 1), cite(tasks, '其中要有1名骨干任业务副院长')),
        for: eachTown,
      },
    ],
  },
  {
    id: 'hospital_lectures',
    title: '受援卫生院学术讲座或培训班',
    kind: 'flow',
    unit: '次',
    entries: [
      {
        ...target(
          yearly,
          atLeast('10次以上', 10),
          cite(tasks, '每年要到受援乡镇卫生院开展学术讲座或举办业务培训班10次以上'),
        ),
        for: eachTown,
      },
    ],
  },
  {
    id: 'teaching_rounds',
    title: '受援卫生院教学查房',
    kind: 'flow',
    unit: '次',
    entries: [
      {
        ...target(
          yearly,
          atLeast('20次以上', 20),
          cite(tasks, '举办业务培训班10次以上,教学查房20次以上'),
        ),
        for: eachTown,
      },
    ],
  },
  some('patients_by_visiting_teams', '巡回医疗队救治的贫困患者', {
    unit: '人',
    asWritten: '一批',
    source: cite(tasks, '到都安开展医疗巡回工作,救治一批贫困患者'),
  }),
  promise('medical_community', '县域医疗共同体', {
    when: y2018,
    asWritten: '全覆盖',
    source: cite(tasks, '到2018年底实现县域医疗共同体县级全覆盖'),
  }),
  promise('medical_alliance', '多种形式的医疗联合体', {
    when: by('2020'),
    asWritten: '全面推开',
    source: cite(tasks, '到2020年全面推开多种形式的医疗联合体建设'),
  }),
  promise('village_doctor_incentives', '医疗卫生人员到贫困乡村的激励政策', {
    asWritten: '建立',
    source: cite(tasks, '建立引导医疗卫生人员到贫困乡村工作的激励政策机制'),
  }),
]
