import type { Citation, Quantity, When } from '@xiance/schema'
import { cite } from '../sources.ts'
import { by, countyWide, type Draft, inDomain, target } from './indicator.ts'
import { about, all, atLeast, atMost, basically, eq, holds, strive } from './quantity.ts'

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
    entries: [target(y2018, eq('100%', 100), cite(goal, '全县19个乡镇卫生院基础设施达标率100%'))],
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
  ]),
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
  {
    id: 'village_health_services',
    title: '行政村医疗卫生服务覆盖',
    kind: 'ratio',
    unit: '%',
    entries: [target(y2018, all('全覆盖'), cite(tasks, '行政村医疗卫生服务实现全覆盖'))],
  },
  countyWide({
    id: 'nine_diseases',
    title: '9种大病和白内障救治',
    kind: 'state',
    entries: [
      target(y2018, holds('基本完成', basically), cite(tasks, '基本完成9种国家规定的大病和白内障')),
    ],
  }),
])

function deaths(): Citation {
  return cite(goal, '婴儿死亡率分别控制在18/10万、9.5‰和7.5‰以下')
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
