import type { Workflow } from '@xiance/schema'
import { cite } from '../sources.ts'

const at = '二(十二)25'
const checked = '二(十一)22'
const states = [
  { id: 'due', title: '待走访', initial: true },
  { id: 'visited', title: '已走访', end: true },
] as const

/** Visits by class of staff, the search for unsound houses, students' aid, and the review of who has minimum living. */
export const visits = [
  {
    id: 'county_staff_visits',
    title: { 'zh-CN': '县直单位干部入户', en: 'Visits by county staff' },
    about: 'household',
    source: cite(at, '实行定户定人定时定责帮扶'),
    note: '次数按每名干部职工计;系统按结对户派任务。',
    states,
    transitions: [
      {
        id: 'visit',
        title: '县直单位干部入户',
        from: ['due'],
        to: 'visited',
        on: { every: 'year', each: 'household' },
        by: { role: 'county_staff' },
        times: { is: 'gte', value: 6, unit: '次', asWritten: '不少于6次' },
        do: [{ form: 'staff_visit' }],
        source: cite(at, '县直单位干部职工每年入户开展工作不少于6次'),
      },
    ],
  },
  {
    id: 'town_staff_visits',
    title: { 'zh-CN': '乡镇单位干部入户', en: 'Visits by town staff' },
    about: 'household',
    source: cite(at, '实行定户定人定时定责帮扶'),
    note: '“每年”承前省略。',
    states,
    transitions: [
      {
        id: 'visit',
        title: '乡镇单位干部入户',
        from: ['due'],
        to: 'visited',
        on: { every: 'year', each: 'household' },
        by: { role: 'town_staff' },
        times: { is: 'gte', value: 12, unit: '次', asWritten: '不少于12次' },
        do: [{ form: 'staff_visit' }],
        source: cite(at, '乡镇单位干部职工入户开展工作不少于12次'),
      },
    ],
  },
  {
    id: 'house_search',
    title: { 'zh-CN': '不稳固住房入户排查', en: 'Search for unsound houses' },
    about: 'household',
    source: cite('二(一)4', '于2018年组织开展全县不稳固住房排查专项行动'),
    note: '住房情况还没有登记的户都要排查;由谁入户,原文未载。',
    states: [
      { id: 'due', title: '待排查', initial: true },
      { id: 'searched', title: '已排查', end: true },
    ],
    transitions: [
      {
        id: 'search',
        title: '入户排查住房',
        from: ['due'],
        to: 'searched',
        on: { when: 'is_blank(house_kind)', each: 'household' },
        by: { role: 'town_staff' },
        do: [{ form: 'house_survey' }],
        source: cite('二(一)4', '全面摸清农村无房户、泥瓦房户、木瓦房户、危房户及面积不达标住房户'),
      },
    ],
  },
  {
    id: 'student_aid_year',
    title: { 'zh-CN': '学生资助年度登记', en: 'Student aid of the year' },
    about: 'student',
    source: cite('二(六)13', '确保学生100%享受补助'),
    note: '标准按年,故一年登记一次;由谁登记,原文未载。',
    states: [
      { id: 'due', title: '待登记', initial: true },
      { id: 'registered', title: '已登记', end: true },
    ],
    transitions: [
      {
        id: 'register',
        title: '登记资助情况',
        from: ['due'],
        to: 'registered',
        on: { every: 'year', each: 'student' },
        by: { role: 'town_staff' },
        do: [{ form: 'student_aid' }],
        source: cite('二(六)13', '确保学生100%享受补助'),
      },
    ],
  },
  {
    id: 'house_list',
    title: { 'zh-CN': '不稳固住房名单', en: 'List of unsound houses' },
    about: 'town',
    source: cite('二(一)4', '组织督查组对各乡镇上报的名单进行抽查'),
    states: [
      { id: 'searching', title: '排查中', initial: true },
      { id: 'listed', title: '已上报名单' },
      { id: 'returned', title: '抽查不准,退回' },
      { id: 'confirmed', title: '名单已核准', end: true },
    ],
    transitions: [
      {
        id: 'list',
        title: '上报名单',
        from: ['searching', 'returned'],
        to: 'listed',
        by: { role: 'town_clerk' },
        source: cite('二(一)4', '组织督查组对各乡镇上报的名单进行抽查'),
      },
      {
        id: 'confirm',
        title: '抽查准确,核准',
        from: ['listed'],
        to: 'confirmed',
        by: { role: 'county_bureau' },
        source: cite('二(一)4', '确保各乡镇排查数据的准确性'),
        note: '抽查比例见指标“上报名单抽查覆盖”,原文未写单位。',
      },
      {
        id: 'return_list',
        title: '抽查不准,退回',
        from: ['listed'],
        to: 'returned',
        by: { role: 'county_bureau' },
        source: cite('二(一)4', '确保各乡镇排查数据的准确性'),
      },
    ],
  },
  {
    id: 'low_income_review',
    title: { 'zh-CN': '低保动态管理', en: 'Minimum living review' },
    about: 'household',
    source: cite(checked, '执行动态管理,符合条件的要及时纳入,不符合条件的要及时清退'),
    note: '多久核对一次、几日内纳入或清退,原文未载。',
    states: [
      { id: 'due', title: '待核对', initial: true },
      { id: 'included', title: '已纳入', end: true },
      { id: 'cleared', title: '已清退', end: true },
      { id: 'unchanged', title: '无变化', end: true },
    ],
    transitions: [
      {
        id: 'include',
        title: '及时纳入',
        from: ['due'],
        to: 'included',
        by: { role: 'town_staff' },
        do: [{ form: 'low_income_check' }],
        when: 'low_income_fits and not low_income_covered',
        set: { low_income_covered: '是' },
        source: cite(checked, '符合条件的要及时纳入'),
      },
      {
        id: 'clear',
        title: '及时清退',
        from: ['due'],
        to: 'cleared',
        by: { role: 'town_staff' },
        when: 'low_income_covered and not low_income_fits',
        set: { low_income_covered: '否' },
        source: cite(checked, '不符合条件的要及时清退'),
      },
      {
        id: 'keep',
        title: '核对无误',
        from: ['due'],
        to: 'unchanged',
        by: { role: 'town_staff' },
        when: 'low_income_fits = low_income_covered',
        source: cite(checked, '对已经享受低保对象进行全面核对'),
      },
    ],
  },
] as const satisfies readonly Workflow[]
