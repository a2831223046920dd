import { resolve, type CountyConfig, type ResolvedConfig } from '@xiance/schema'
import { checklists, indicators, workflows } from './judging.ts'
import { parameters, subsidies } from './money.ts'
import { groups, lists, registers } from './register.ts'
import { forms } from './visit-form.ts'

/** A made-up county with one of everything, small enough to read: what the room's own tests run on. */
export const sampleCounty = {
  dsl: 1,
  id: 'sample',
  title: '样县',
  region: '990000',
  levels: [
    { id: 'county', title: '县' },
    { id: 'town', title: '乡镇' },
    { id: 'village', title: '村' },
  ],
  sources: [
    {
      id: 'plan',
      title: '样县实施方案',
      text: ['肉羊每只补贴100元,最多补贴20只', '脱贫户享受政策', '每村一所卫生室'],
    },
  ],
  roles: [
    { id: 'cadre', title: '村干部', at: 'village' },
    { id: 'clerk', title: '乡镇干部', at: 'town' },
  ],
  lists,
  registers,
  groups,
  parameters,
  subsidies,
  forms,
  checklists,
  organs: [
    { id: 'office', title: '扶贫办' },
    { id: 'health', title: '卫健局' },
  ],
  indicators,
  workflows,
  examples: [
    {
      id: 'sheep',
      title: '肉羊',
      given: {
        register: {
          household: {
            户编号: '1',
            户类型: '享受政策户',
            出栏: [{ 畜种: '肉羊', 数量: 21, 出栏日期: '2021年9月12日' }],
          },
        },
      },
      story: [
        {
          on: '2021-12-31',
          do: { entitle: true },
          expect: {
            total: 2000,
            lines: [{ subsidy: 'livestock', capped: 20 }],
            bySubsidy: { livestock: 2000 },
          },
        },
        {
          on: '2021-12-31',
          do: { form: 'visit', answers: { visited_on: '2021-12-31', any_sales: false } },
          expect: { ok: true, record: { any_sales: false } },
        },
        { on: '2021-12-31', expect: { total: 0, lines: [], pending: [] } },
      ],
    },
  ],
} as const satisfies CountyConfig

/** The sample resolved, with some of its parts exchanged. */
export function sample(change: Partial<CountyConfig> = {}): ResolvedConfig {
  return resolve({ ...sampleCounty, ...change }).resolved
}
