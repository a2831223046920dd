import { cite } from '../sources.ts'
import { everywhere, promise, some, trend } from './aims.ts'
import { by, countyWide, inDomain, target } from './indicator.ts'
import { all, atLeast } from './quantity.ts'

const tasks = '二(十一)23'

export const relief = inDomain('relief', [
  {
    id: 'minimum_living',
    title: '建档立卡对象低保应保尽保',
    kind: 'ratio',
    unit: '%',
    entries: [
      target(by('2020'), all('应保尽保'), cite('二(十一)22', '符合低保条件的贫困对象做到应保尽保')),
    ],
  },
  countyWide({
    id: 'pension_insured',
    title: '城乡居民基本养老保险参保率',
    kind: 'ratio',
    unit: '%',
    entries: [
      target(null, atLeast('90%以上', 90), cite(tasks, '城乡居民基本养老保险参保率保持在90%以上')),
    ],
  }),
  {
    id: 'villages_with_childrens_home',
    title: '有“儿童之家”的贫困村数',
    kind: 'stock',
    unit: '个村',
    source: cite(tasks, '到2020年实现90%以上的贫困村建立1所“儿童之家”'),
    entries: [],
  },
  {
    id: 'poor_villages',
    title: '贫困村数',
    kind: 'stock',
    unit: '个村',
    source: cite('一(三)2', '全县147个贫困村(含贫困发生率在20以上的非贫困村)'),
    entries: [],
  },
  {
    id: 'childrens_homes',
    title: '建立“儿童之家”的贫困村',
    kind: 'ratio',
    unit: '%',
    value: { num: '指标.villages_with_childrens_home', den: '指标.poor_villages' },
    entries: [
      target(
        by('2020'),
        atLeast('90%以上', 90),
        cite(tasks, '到2020年实现90%以上的贫困村建立1所“儿童之家”'),
      ),
    ],
  },
  promise('low_income_screening', '未纳入对象排查、低保对象核对', {
    when: { from: '2018' },
    asWritten: '全面',
    source: [
      cite('二(十一)22', '2018年开始,继续对未纳入对象进行全面排查'),
      cite('二(十一)22', '对已经享受低保对象进行全面核对'),
    ],
  }),
  some('people_in_relief', '低保兜底的贫困人口', {
    when: by('2020'),
    unit: '人',
    asWritten: '一批',
    source: cite('二(十一)22', '实现低保兜底一批目标'),
  }),
  promise('relief_joint_meeting', '社会救助联席会议和“一门受理、协同办理”', {
    asWritten: '强化',
    source: cite(tasks, '强化“一门受理、协同办理”机制'),
  }),
  promise('relief_database', '困难群体数据库和经济状况核对系统', {
    asWritten: '建立',
    source: cite(tasks, '建立困难群体数据库和居民经济状况核对信息系统'),
  }),
  promise('medical_relief_platform', '医疗救助管理平台', {
    asWritten: '加快推进',
    source: cite(tasks, '加快推进医疗救助管理平台建设'),
  }),
  countyWide({
    id: 'minimum_living_line',
    title: '农村低保线',
    kind: 'stock',
    unit: '元/人',
    entries: [
      target(
        null,
        { is: 'gte', value: null, than: '参数.poverty_line', asWritten: '逐步提高到扶贫线标准' },
        cite(tasks, '逐步把低保线提高到扶贫线标准'),
      ),
    ],
  }),
  everywhere('poor_families_in_relief', '符合条件的贫困家庭纳入农村低保', {
    asWritten: '应保尽保',
    source: cite(tasks, '将所有符合条件的贫困家庭纳入农村低保范围,做到应保尽保'),
  }),
  promise('town_elder_care', '城区居家养老院', {
    asWritten: '大力兴办',
    source: cite(tasks, '在城区,依托社区大力兴办居家养老院'),
  }),
  promise('rural_elder_care', '以敬老院为依托的“特困人员”服务中心', {
    asWritten: '建设',
    source: cite(tasks, '建设以敬老院为依托的“特困人员”服务中心'),
  }),
  promise('left_behind_care', '农村“三留守”关爱服务体系', {
    asWritten: '建立健全',
    source: cite(tasks, '建立健全农村“三留守”关爱服务体系'),
  }),
  promise('pension_cover', '城乡居民基本养老保险制度全覆盖', {
    asWritten: '巩固',
    source: cite(tasks, '巩固城乡居民基本养老保险制度全覆盖成果'),
  }),
  trend('child_behaviour_problems', '留守儿童心理行为问题发生率', {
    is: 'down',
    asWritten: '降低',
    source: cite(tasks, '降低留守儿童心理行为问题发生率和儿童精神疾病患病率'),
  }),
  trend('child_mental_illness', '儿童精神疾病患病率', {
    is: 'down',
    asWritten: '降低',
    source: cite(tasks, '降低留守儿童心理行为问题发生率和儿童精神疾病患病率'),
  }),
  trend('elder_associations', '基层老年协会覆盖面', {
    is: 'up',
    asWritten: '提升',
    source: cite(tasks, '提升基层老年协会覆盖面'),
  }),
  promise('disabled_job_platform', '残疾人就业创业网络服务平台', {
    asWritten: '建立',
    source: cite(tasks, '建立残疾人就业创业网络服务平台'),
  }),
  promise('disability_projects', '扶贫惠残六项工程', {
    asWritten: '推进',
    source: cite(tasks, '实施扶贫惠残工程,推进“党员扶残温暖同行”'),
    note: '六项各有检查项,见检查单“扶贫惠残六项工程”。',
  }),
])
