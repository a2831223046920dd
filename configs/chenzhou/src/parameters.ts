import type { Citation, Quantity, Series } from '@xiance/schema'
import { eq, gte } from './indicator.ts'
import { cite } from './sources.ts'

export const parameters = [
  one(
    ['visits_a_year', '每户年走访次数', '次'],
    [gte('每年至少4次', 4), cite('二4(7)', '每年至少4次到帮扶对象家里')],
  ),
  one(
    ['leader_poor_villages', '市级领导联系贫困村', '个村'],
    [eq('一个贫困村', 1), cite('二1', '“1+1+3”工作模式,即市级领导联系一个贫困村')],
  ),
  one(
    ['leader_other_villages', '市级领导联系非贫困村', '个村'],
    [eq('一个贫困人口200人以上的非贫困村', 1), cite('二1', '一个贫困人口200人以上的非贫困村')],
  ),
  one(
    ['leader_households', '市级领导联系贫困户', '户'],
    [eq('3户贫困户', 3), cite('二1', '直接联系3户贫困户')],
  ),
  one(
    ['leader_village_people', '市级领导联系非贫困村的贫困人口下限', '人'],
    [gte('200人以上', 200), cite('二1', '一个贫困人口200人以上的非贫困村')],
  ),
  one(
    ['team_village_people', '增派工作队非贫困村的贫困人口下限', '人'],
    [gte('100人以上', 100), cite('二4(7)', '对贫困人口100人以上的非贫困村增派了工作队和帮扶力量')],
  ),
  one(
    ['ranger_wage', '生态护林员工资', '元'],
    [eq('每人每年工资1万元', 1, { unit: '万元' }), cite('二4(2)', '每人每年工资1万元')],
  ),
] as const satisfies readonly Series[]

function one(
  [id, title, unit]: readonly [string, string, string],
  [q, source]: readonly [Quantity, Citation],
): Series {
  return {
    id,
    title,
    unit,
    entries: [{ q: 'unit' in q ? q : { ...q, unit }, source }],
  }
}
