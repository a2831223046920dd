import type { Citation, Quantity, When } from '@xiance/schema'
import { cite } from '../sources.ts'
import { everywhere, promise, trend } from './aims.ts'
import { by, countyWide, type Draft, inDomain, target } from './indicator.ts'
import { about, atLeast, atMost, basically, eq, holds, strive, words } from './quantity.ts'
import { services } from './health-services.ts'

const goal = '二(七)14'
const tasks = '二(七)15'
const y2018 = by('2018')
const y2020 = by('2020')

export const health = inDomain('health', [
  {
    id: 'town_hospitals_up_to_standard',
    title: '乡镇卫生院基础设施达标率',
    kind: 'ratio',
    unit: '%',
    entries: [
      {
        ...target(y2018, eq('100%', 100), cite(goal, '全县19个乡镇卫生院基础设施达标率100%')),
        id: 'main_goal',
      },
      {
        ...target(
          y2018,
          eq('100%', 100),
          cite(tasks, '到2018年底,实现19个乡镇卫生院基础设施达标率100%'),
        ),
        id: 'task',
      },
    ],
  },
  rate('reimbursed_share', '贫困人口实际报销比例', [
    [y2018, atLeast('90%', 90), cite(goal, '贫困人口实际报销比例达到90%')],
  ]),
  rate('county_facilities', '县级医疗卫生机构基础设施达标率', [
    [y2020, eq('100%', 100), cite(goal, '公共卫生机构基础设施达标率100%')],
  ]),
  rate('treated_in_county', '县域内就诊率', [
    [y2020, about('90%左右', 90), cite(goal, '县域内就诊率提高到90%左右')],
  ]),
  rate('vaccination', '适龄儿童免疫规划疫苗接种率', [
    [y2020, atLeast('95%以上', 95), cite(goal, '疫苗接种率达到95%以上')],
    [null, atLeast('95%以上', 95), cite(tasks, '适龄儿童免疫规划疫苗接种率达到95%以上')],
  ]),
  trend('medical_costs', '个人就医费用', {
    when: y2020,
    is: 'down',
    asWritten: '大幅降低',
    source: cite(goal, '个人就医费用大幅降低'),
  }),
  countyWide({
    id: 'public_health_level',
    title: '基本公共卫生指标',
    kind: 'state',
    entries: [
      target(y2020, words('接近全国平均水平'), cite(goal, '基本公共卫生指标接近全国平均水平')),
    ],
  }),
  {
    ...rate('maternal_mortality', '孕产妇死亡率', [
      [y2020, atMost('18/10万', 18, { unit: '/10万' }), deaths()],
    ]),
    unit: '/10万',
  },
  {
    ...rate('under_five_mortality', '5岁以下儿童死亡率', [
      [y2020, atMost('9.5‰', 9.5, { unit: '‰' }), deaths()],
    ]),
    unit: '‰',
  },
  {
    ...rate('infant_mortality', '婴儿死亡率', [
      [y2020, atMost('7.5‰', 7.5, { unit: '‰' }), deaths()],
    ]),
    unit: '‰',
  },
  {
    id: 'sanitary_toilets',
    title: '农村卫生厕所普及率',
    kind: 'ratio',
    unit: '%',
    entries: [
      {
        ...target(y2020, atLeast('90%以上', 90), cite(goal, '农村卫生厕所普及率达到90%以上')),
        id: 'main_goal',
      },
      {
        ...target(
          y2020,
          atLeast('85%以上', 85, strive),
          cite(tasks, '力争到2020年农村卫生厕所普及率在85%以上'),
        ),
        id: 'task',
      },
    ],
  },
  rate('self_paid_share', '贫困人口住院自付费用占比', [
    [null, atMost('不超过10%', 10, strive), cite(tasks, '力争贫困人口住院自付费用不超过10%')],
  ]),
  rate('hospitals_in_alliance', '乡镇卫生院参与医联体比例', [
    [y2018, atLeast('50%以上', 50), cite(tasks, '乡镇卫生院参与率达到50%以上')],
    [y2020, atLeast('90%以上', 90), cite(tasks, '乡镇卫生院参与率达到90%以上')],
  ]),
  rate('mental_registered', '严重精神障碍患者登记在册管理率', [
    [null, atLeast('80%以上', 80), cite(tasks, '确保严重精神障碍患者登记在册管理率达到80%以上')],
  ]),
  rate('tb_cured', '涂阳肺结核患者治愈率', [
    [null, atLeast('85%以上', 85), cite(tasks, '涂阳肺结核患者治愈率达到85%以上')],
  ]),
  rate('aids_covered', '艾滋病贫困患者诊疗覆盖率', [
    [null, atLeast('90%以上', 90), cite(tasks, '艾滋病贫困患者诊疗覆盖率达90%以上')],
  ]),
  ...services,
  countyWide({
    id: 'nine_diseases',
    title: '9种大病和白内障救治',
    kind: 'state',
    entries: [
      target(y2018, holds('基本完成', basically), [
        cite(tasks, '基本完成9种国家规定的大病和白内障'),
        cite(tasks, '集中救治要覆盖农村贫困人口、全面二孩政策实施前的计划生育家庭人口'),
      ]),
    ],
  }),
  everywhere('serious_illness_treated', '致贫大病集中救治', {
    when: y2020,
    asWritten: '应治尽治',
    modality: 'basically',
    source: [
      cite(tasks, '到2020年,基本完成核实核准患有各种致贫大病农村贫困人口'),
      cite(
        tasks,
        '患有各种致贫大病农村贫困人口、全面二孩政策实施前的计划生育家庭人口的集中救治工作',
      ),
      cite(tasks, '集中救治工作,做到应治尽治'),
    ],
  }),
  promise('sanitary_county', '国家级卫生县城和卫生乡镇创建', {
    asWritten: '深入开展',
    source: cite(tasks, '深入开展国家级卫生县城和卫生乡镇创建工作'),
  }),
  everywhere('toilet_projects', '建档立卡户、计生家庭户改厕项目', {
    asWritten: '1个改厕项目',
    source: cite(tasks, '每个建档立卡贫困户、计划生育家庭户要落实1个改厕项目'),
  }),
])

function deaths(): Citation {
  return cite(goal, '孕产妇死亡率、5岁以下儿童死亡率和婴儿死亡率分别控制在18/10万、9.5‰和7.5‰以下')
}

function rate(
  id: string,
  title: string,
  targets: readonly (readonly [When | null, Quantity, Citation])[],
): Draft {
  return countyWide({
    id,
    title,
    kind: 'ratio',
    unit: '%',
    entries: targets.map((args) => target(...args)),
  })
}
