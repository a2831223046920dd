import type { Policy } from './policies.ts'
import { cite } from './sources.ts'

const chain = '五(三)1'
const fund = '五(三)4'

/** Support for those who carry households along. */
export const enterprisePolicies: readonly Policy[] = [
  {
    id: 'enterprise_loan',
    title: '新型经营主体金融贷款',
    kind: 'loan',
    about: 'enterprise',
    eligible: 'qualifies',
    source: [cite(chain, '信誉良好的新型经营主体通过金融贷款进行支持')],
  },
  {
    id: 'interest_subsidy',
    title: '贷款贴息',
    kind: 'interest',
    about: 'enterprise',
    eligible: 'qualifies',
    source: [cite(chain, '政府给予贷款贴息')],
    note: '贴息比例和期限原文未载,待拍板。',
  },
  {
    id: 'fund_equity',
    title: '基金股权投入',
    kind: 'equity',
    about: 'enterprise',
    eligible: 'kind in ["龙头企业", "专业合作组织"] and benefit_linked',
    source: [
      cite(chain, '对利益联结紧密、效益突出的重点龙头企业、专业合作组织'),
      cite(chain, '探索通过基金股权投入的方式扶持壮大'),
    ],
    note: '原文为“探索”。',
  },
  {
    id: 'fund_support',
    title: '产业发展基金扶持',
    kind: 'equity',
    about: 'enterprise',
    eligible: 'kind in ["龙头企业", "专业合作组织", "嘎查村集体经济", "家庭农牧场"] and excellent',
    source: [
      cite(fund, '重点支持优质龙头企业、专业合作组织、嘎查村集体经济'),
      cite(fund, '合理确定基金投入和新型经营主体自筹资金配比'),
    ],
    note: '先在锡尼镇试行;扶持形式和配比原文未载。',
  },
]
