import { cite } from './sources.ts'

/** The three groups that clause 五(一) keeps its policies for. */
export const targeted = cite('五(一)', '对已脱贫享受政策户、边缘易致贫户和脱贫监测户')
export const inThree = '农户群体 in ["已脱贫享受政策户", "边缘易致贫户", "脱贫监测户"]'

/** Readings of a policy that names its people in other words than 五(一) does. */
const asListed = '参数.policy_scope = "按五(一)所列三类户"'
export const literally = '参数.policy_scope = "按各项政策字面"'

/** 脱贫人口: surely those in both readings, the others only in one. */
export const lifted = [
  '农户群体 in ["已脱贫享受政策户", "脱贫监测户"]',
  `(农户群体 = "边缘易致贫户" and ${asListed})`,
  `(农户群体 = "已脱贫不享受政策户" and ${literally})`,
].join(' or ')

/** The four causes that 五(二)3 gives relief for, among the options ticked in a field. */
export function atRisk(field: string): string {
  const causes = ['因病', '因学', '因灾', '因意外'].map((cause) => `has(${field}, "${cause}")`)
  return `(${causes.join(' or ')})`
}
