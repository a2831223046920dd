import type { CountyConfig, Entry, Field, Form, Indicator, Register } from '@xiance/schema'

const lists = Array.from({ length: 10 }, (_, list) => ({
  id: `list${list}`,
  title: `选项表${list}`,
  options: Array.from({ length: 10 }, (_, option) => ({
    id: optionId(list, option),
    title: `选项${list}之${option}`,
  })),
}))

const household: Register = {
  id: 'household',
  title: '农户',
  level: 'village',
  key: ['no'],
  fields: [
    { id: 'no', title: '户号', kind: 'text', required: true },
    { id: 'poor', title: '脱贫户', kind: 'boolean', required: true },
    { id: 'income', title: '收入', kind: 'money', required: true },
    {
      id: 'members',
      title: '成员',
      kind: 'rows',
      rows: [
        { id: 'born', title: '出生日期', kind: 'date' },
        { id: 'wage', title: '工资', kind: 'money' },
        { id: 'stage', title: '学段', kind: 'choice', list: 'list0' },
      ],
    },
    ...Array.from({ length: 16 }, (_, index): Field => ({
      id: `known${index}`,
      title: `已知${index}`,
      kind: 'integer',
    })),
  ],
}

/** One page of twenty questions: plain, chosen, shown on a condition, required on one, ruled, computed. */
function questions(form: number, page: number): readonly Field[] {
  const id = (index: number): string => `f${page * 20 + index}`
  return Array.from({ length: 20 }, (_, index): Field => {
    const named = { id: id(index), title: `表${form}第${page * 20 + index}问` }
    switch (index % 10) {
      case 0:
        return { ...named, kind: 'boolean', required: true }
      case 1:
        return { ...named, kind: 'choice', list: `list${listOf(form, index)}`, required: true }
      case 2:
        return { ...named, kind: 'text', show: `${id(index - 2)} = 是` }
      case 3:
        return { ...named, kind: 'integer', unit: '人', min: 0, required: true }
      case 4:
        return {
          ...named,
          kind: 'money',
          required: `${id(index - 3)} in ["${optionId(listOf(form, index - 3), 1)}", "${optionId(listOf(form, index - 3), 2)}"]`,
          rules: [{ id: 'least', title: '不能为负', must: `${named.id} >= 0` }],
        }
      case 5:
        return {
          ...named,
          kind: 'computed',
          value: `${id(index - 2)} + count(members[age(born) >= 60])`,
          unit: '人',
        }
      case 6:
        return {
          ...named,
          kind: 'computed',
          value: `sum(members.wage) + coalesce(income, 0) * 0.5`,
        }
      case 7:
        return { ...named, kind: 'date' }
      default:
        return { ...named, kind: 'longText' }
    }
  })
}

function optionId(list: number, option: number): string {
  return `o${list}_${option}`
}

/** The list that a question of a form is answered from. */
function listOf(form: number, index: number): number {
  return (form + index) % 10
}

function form(index: number): Form {
  return {
    id: `form${index}`,
    title: `表单${index}`,
    about: 'household',
    source: cite(index),
    writes: { income: 'f4' },
    pages: Array.from({ length: 5 }, (_, page) => ({
      id: `p${page}`,
      title: `第${page + 1}页`,
      fields: questions(index, page),
    })),
  }
}

function cite(index: number) {
  return { doc: 'plan', quote: `第${index}项完成${100 + index}个` }
}

function target(index: number, time: string, value: number): Entry {
  return {
    as: 'target',
    when: { in: time },
    q: { is: 'eq', value, unit: '个' },
    source: cite(index),
  }
}

function indicator(index: number): Indicator {
  const value =
    index % 5 === 0
      ? `count(household[poor and known${index % 16} > ${index}])`
      : index % 5 === 1
        ? `sum(form${index % 50}.f3)`
        : undefined
  return {
    id: `indicator${index}`,
    title: `指标第${index}号`,
    kind: 'flow',
    unit: '个',
    every: 'quarter',
    at: 'village',
    ...(value === undefined ? {} : { value }),
    entries: [
      target(index, '2018', 10 + index),
      target(index, '2019', 20 + index),
      target(index, '2020', 30 + index),
      target(index, '2018/2020', 60 + 3 * index),
    ],
  }
}

/** A county as large as any: 500 indicators of four targets each, 50 forms of 100 questions, a document of 500 lines. */
export const wideCounty: CountyConfig = {
  dsl: 1,
  id: 'wide',
  title: '宽县',
  region: '000000',
  levels: [
    { id: 'county', title: '县' },
    { id: 'village', title: '村' },
  ],
  sources: [
    {
      id: 'plan',
      title: '实施方案',
      date: '2018-01-01',
      text: Array.from(
        { length: 500 },
        (_, index) => `第${index}项完成${100 + index}个。${'各部门按职责分工落实。'.repeat(8)}`,
      ),
    },
  ],
  lists,
  registers: [household],
  forms: Array.from({ length: 50 }, (_, index) => form(index)),
  groups: Array.from({ length: 10 }, (_, index) => ({
    id: `group${index}`,
    title: `群体${index}`,
    about: 'household',
    where: `poor and known${index} > ${index}`,
  })),
  parameters: Array.from({ length: 20 }, (_, index) => ({
    id: `parameter${index}`,
    title: `参数${index}`,
    unit: '元',
    entries: [{ q: { is: 'eq' as const, value: 100 + index, unit: '元' }, source: cite(index) }],
  })),
  indicators: Array.from({ length: 500 }, (_, index) => indicator(index)),
}
