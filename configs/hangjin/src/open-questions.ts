import { undecided } from '@xiance/config-base'
import type { Series } from '@xiance/schema'
import { targeted } from './policy-scope.ts'
import { cite } from './sources.ts'

/** What the text leaves open beside amounts, for the banner to decide; and where two of its clauses differ. */
export const openQuestions: readonly Series[] = [
  {
    id: 'policy_scope',
    title: '五(一)各项政策的享受对象',
    list: 'scope_readings',
    note: '五(一)总述三类户;其下个别政策又写“脱贫人口”“已脱贫户”。两说一致的户照享,只在一说之内的户待拍板。',
    entries: [
      { id: 'listed', q: { is: 'eq', value: 'as_listed' }, source: targeted },
      {
        id: 'literal',
        q: { is: 'eq', value: 'literally' },
        source: [
          cite('五(一)1', '对于已脱贫户、边缘易致贫户'),
          cite('五(一)1', '继续落实脱贫人口小额信贷政策'),
          cite('五(一)4', '60周岁以上脱贫人口养老保险一次性借款政策'),
        ],
      },
    ],
  },
  undecided({
    id: 'notice_days',
    title: '苏木镇公示天数',
    unit: '工作日',
    asWritten: '审核公示',
    note: '原文只说“审核公示”,未载天数。',
    source: cite('五(二)2', '苏木镇审核公示'),
  }),
  undecided({
    id: 'fund_notice_days',
    title: '资金三级公示天数',
    unit: '工作日',
    asWritten: '三级公示公告',
    note: '原文只说“三级公示公告”,未载天数和先后。',
    source: cite('六(四)', '旗三级公示公告制度'),
  }),
  undecided({
    id: 'visit_interval',
    title: '入户走访周期',
    unit: '月',
    asWritten: '全面排查',
    note: '原文只说“全面排查”,未载多久走访一次。',
    source: cite('五(二)2', '三是入户走访监测发现'),
  }),
  undecided({
    id: 'monitoring_income_line',
    title: '纳入监测的人均纯收入线',
    unit: '元',
    asWritten: '人均纯收入',
    note: '原文只说收入、“三保障”和饮水安全等指标“符合纳入要求”,未载收入线。',
    source: cite('五(二)3', '人均纯收入、“三保障”和饮水安全等指标仍然符合纳入'),
  }),
  undecided({
    id: 'leaving_days',
    title: '风险消除后退出监测的观察期',
    unit: '天',
    asWritten: '动态管理要求和程序',
    note: '原文只说“按照动态管理要求和程序”,未载退出的条件和观察期。',
    source: cite('四(三)', '按照动态管理要求和程序,纳入脱贫监测户'),
  }),
  undecided({
    id: 'phase_out_months',
    title: '低保渐退期',
    unit: '月',
    asWritten: '渐退期',
    note: '原文未载渐退期多长、渐退期内发多少。',
    source: cite('五(一)4', '严格执行脱贫人口“渐退期”政策'),
  }),
  undecided({
    id: 'transition_years',
    title: '巩固拓展脱贫攻坚成果的过渡期',
    unit: '年',
    asWritten: '过渡期内',
    note: '原文未载过渡期从何时起、多少年。',
    source: cite('三', '过渡期内在巩固拓展脱贫攻坚成果上下更大功夫'),
  }),
  undecided({
    id: 'fund_match_share',
    title: '基金投入与自筹资金配比',
    unit: '%',
    asWritten: '合理确定',
    note: '原文只说“合理确定”,未载比例。',
    source: cite('五(三)4', '合理确定基金投入和新型经营主体自筹资金配比'),
  }),
]
