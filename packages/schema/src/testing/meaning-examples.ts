import { edited, fixable, sample, type CodeExample } from './code-example.ts'
import { cited, indicator } from './county-with.ts'

const [approval] = sample.workflows ?? []
const cap = {
  q: { is: 'lte', value: 5, unit: '只' },
  source: { doc: 'plan', quote: '最多补贴20只' },
}

function step(id: string, more: object) {
  return { id, title: id, from: ['draft'], to: 'done', ...more }
}

function transitions(...steps: readonly object[]): CodeExample {
  return edited('/workflows/approval/transitions', steps)
}

function stock(kind: 'stock' | 'flow', ...entries: Parameters<typeof cited>): CodeExample {
  return edited('/indicators', [
    indicator(kind, 'kept', { title: '存栏', entries: [cited(...entries)] }),
  ])
}

const amount = { is: 'eq', value: 5, unit: '个' } as const

export const meaningExamples = {
  'id.duplicate': edited('/lists/species/options', [
    { id: 'sheep', title: '肉羊' },
    { id: 'sheep', title: '绵羊' },
  ]),
  'reference.unknown': fixable(
    edited('/registers/household/fields/sales/rows/kind/list', 'specie'),
  ),
  'field.incomplete': edited('/registers/household/fields/sales/rows/kind/list', undefined),
  'private.unmarked': fixable(
    edited('/registers/household/fields/no', { id: 'no', title: '身份证号', kind: 'idCard' }),
  ),
  'private.not_queryable': {
    document: {
      ...sample,
      registers: (sample.registers ?? []).map((register) => ({
        ...register,
        fields: register.fields.map((field) =>
          field.id === 'poor' ? { ...field, private: 'health' } : field,
        ),
      })),
      indicators: [indicator('stock', 'poor', { value: 'count(household[poor])' })],
    },
  },
  'register.no_rows': edited('/indicators', [
    indicator('stock', 'open_tasks', { value: 'count(task[is_blank(done_on)])' }),
  ]),
  'entry.ambiguous': edited('/parameters/cap/entries', [cap, cap, cap]),
  'entry.all_of_what': stock('stock', { is: 'all' }, { by: '2020' }),
  'entry.not_a_span': stock('flow', amount, { asOf: '2018-12-31' }),
  'entry.not_an_instant': stock('stock', amount, { in: '2018/2020' }),
  'source.date_uncited': edited('/sources/plan/source', undefined),
  'formula.type': edited('/subsidies/livestock/lines/sale/rate', '种类'),
  'formula.cycle': edited('/forms/visit/fields', [
    { id: 'one', title: '甲', kind: 'computed', value: '乙 + 1' },
    { id: 'two', title: '乙', kind: 'computed', value: '甲 + 1' },
  ]),
  'formula.optional_driver': edited('/forms/visit/fields/any_sales/required', undefined),
  'workflow.no_start': fixable(edited('/workflows/approval/states/draft/initial', undefined)),
  'workflow.unreachable': edited('/workflows/approval/states/lost', { id: 'lost', title: '遗忘' }),
  'workflow.dead_end': fixable(edited('/workflows/approval/states/done/end', undefined)),
  'workflow.no_end': edited('/workflows/approval/states/done/end', undefined),
  'workflow.siblings_overlap': transitions(
    step('submit', { on: { when: '本状态天数 > 3' } }),
    step('stay', { to: 'draft', on: { when: 'poor' } }),
  ),
  'workflow.open_days': transitions(
    step('submit', { on: { when: 'poor' }, due: { is: 'lte', value: null, unit: '天' } }),
    ...(approval?.transitions.slice(1) ?? []),
  ),
  'rank.no_source': edited('/indicators', [
    indicator('stock', 'score', { rank: { among: 'village', order: 'high' } }),
  ]),
  'rank.not_places': edited('/indicators', [
    indicator('stock', 'score', {
      rank: { among: 'household', order: 'high' },
      source: { doc: 'plan', quote: '最多补贴20只' },
    }),
  ]),
  'subsidy.not_money': edited('/subsidies/livestock/lines/sale/rate', '参数.补贴上限[种类]'),
  'subsidy.cap_unit': edited('/subsidies/livestock/caps/0/max', '参数.畜种补贴标准[种类]'),
  'citation.quote_too_long': edited('/parameters/cap/entries/sheep/source/quote', '长'.repeat(61)),
  'citation.quote_empty': edited('/parameters/cap/entries/sheep/source/quote', ''),
  'citation.not_found': edited('/parameters/cap/entries/sheep/source/quote', '最多补贴200只'),
  'example.no_line': edited('/examples', []),
  'example.no_cap': edited('/examples', []),
  'example.no_transition': edited('/examples', []),
} as const satisfies Readonly<Record<string, CodeExample>>
