import type { Policy } from './policies.ts'
import { cite } from './sources.ts'

const jobs = '五(八)'
const sands = '五(三)2'
const lifted = ['已脱贫享受政策户', '已脱贫不享受政策户', '脱贫监测户']
const anyLifted = within(lifted)
const withMarginal = within([...lifted, '边缘易致贫户'])

/** Jobs, training, and the planting of the sands. */
export const workPolicies: readonly Policy[] = [
  {
    id: 'public_post',
    title: '公益性岗位',
    kind: 'work',
    eligible: `${withMarginal} and any(members[able_to_work])`,
    source: [
      cite(jobs, '一是加强公益性岗位开发'),
      cite(jobs, '优先聘用有愿望、有能力、有积极性的脱贫人口、边缘易致贫人口'),
    ],
    note: '“优先聘用”不排除他人;岗位数、报酬原文未载。',
  },
  {
    id: 'workshop_job',
    title: '扶贫车间就业',
    kind: 'work',
    eligible: `${withMarginal} and any(members[able_to_work])`,
    source: [cite(jobs, '支持建设扶贫车间,实现低收入人口就近就地就业')],
  },
  {
    id: 'work_relief',
    title: '以工代赈',
    kind: 'work',
    eligible: `${anyLifted} and any(members[able_to_work])`,
    source: [cite(jobs, '广泛采取以工代赈方式带动脱贫人口发展')],
  },
  {
    id: 'skill_training',
    title: '就业技能培训',
    kind: 'service',
    eligible: `${withMarginal} and any(members[able_to_work])`,
    source: [cite('五(六)', '一是加强就业技能培训')],
    note: '原文指“脱贫主观能动性强、有就业意向的贫困人口”,按脱贫人口和边缘易致贫人口中有劳动能力的执行。',
  },
  {
    id: 'sand_planting',
    title: '沙地植物种植补贴',
    kind: 'grant',
    eligible: 'area = "沙区"',
    source: [cite(sands, '重点推广羊柴、柠条、甘草等沙地植物种植补贴项目')],
    note: '限沙区;补贴对象是否另有条件,原文未载。',
  },
  {
    id: 'harvest_machine',
    title: '平茬割灌机械购置补贴',
    kind: 'grant',
    eligible: 'area = "沙区"',
    source: [cite(sands, '平茬割灌机械购置补贴')],
    note: '限沙区;补贴对象是否另有条件,原文未载。',
  },
]

function within(groups: readonly string[]): string {
  return `农户群体 in [${groups.map((group) => `"${group}"`).join(', ')}]`
}
