import type { Indicator } from '@xiance/schema'
import { aim } from './indicator.ts'

type Aim = readonly [
  id: string,
  domain: string,
  title: string,
  asWritten: string,
  at: string,
  quote: string,
]

/** Aims in words alone: a person says whether they are reached. */
const tasks: readonly Aim[] = [
  ['mass_return', 'livelihood', '大规模返贫', '防止', '五(一)', '导致大规模返贫现象发生'],
  [
    'dropout_control',
    'livelihood',
    '控辍保学和送学上门',
    '继续推进落实',
    '五(一)2',
    '继续推进落实控辍保学',
  ],
  [
    'two_systems',
    'livelihood',
    '低保和帮扶两项制度衔接',
    '有效衔接',
    '五(一)4',
    '确保两项制度有效衔接',
  ],
  [
    'early_finding',
    'monitoring',
    '风险点早发现和早帮扶',
    '实现',
    '五(二)2',
    '实现对农村牧区低收入人口风险点的早发现和早帮扶',
  ],
  ['income_growth', 'industry', '可持续稳定增收', '实现', '五(三)', '实现可持续稳定增收'],
  [
    'dividend_rule',
    'industry',
    '项目收益分配',
    '科学、合理',
    '五(三)1',
    '确保各类项目收益分配科学、合理',
  ],
  ['land_use', 'industry', '耕地利用率', '全面提升', '五(三)2', '全面提升耕地利用率'],
  ['dry_to_wet', 'industry', '旱改水成效', '巩固', '五(三)2', '重点实施大口井清淤,巩固旱改水成效'],
  ['green_sands', 'industry', '沙区“绿富同兴”', '实现', '五(三)2', '实现“绿富同兴”'],
  [
    'smart_market',
    'industry',
    '锡尼镇智慧农贸市场',
    '建设',
    '五(三)3',
    '包装追溯5大功能为一体的智慧农贸市场',
  ],
  [
    'sales_corners',
    'industry',
    '消费扶贫专柜、专区、专馆',
    '设立',
    '五(三)3',
    '组织动员各类市场主体设立消费扶贫专柜、专区、专馆',
  ],
  [
    'industry_projects',
    'industry',
    '新建产业项目',
    '新建一批',
    '五(三)1',
    '二是集中资金和力量新建一批产业项目',
  ],
  [
    'resettled_stable',
    'resettlement',
    '搬迁群众',
    '稳得住、有就业、逐步能致富',
    '五(四)',
    '确保搬迁群众稳得住、有就业、逐步能致富',
  ],
  [
    'own_drive',
    'motivation',
    '内生动力专项行动',
    '深入开展',
    '五(五)',
    '深入开展“勤劳致富光荣、懒惰依赖可耻”专项行动',
  ],
  [
    'firms_for_villages',
    'society',
    '“百企兴百村”行动',
    '继续推动',
    '五(七)',
    '继续推动“百企兴百村”行动,持续强化社会帮扶力量',
  ],
  [
    'shared_gain',
    'society',
    '企业、嘎查村集体经济和群众三方共赢',
    '形成良性循环',
    '五(七)',
    '形成企业、嘎查村集体经济和群众三方共赢的良性循环',
  ],
  ['village_and_firm', 'society', '“村企共建”', '持续推动', '五(七)', '持续推动“村企共建”行动'],
  ['workshops', 'employment', '扶贫车间', '支持建设', '五(八)', '支持建设扶贫车间'],
  [
    'work_for_relief',
    'employment',
    '以工代赈',
    '广泛采取',
    '五(八)',
    '广泛采取以工代赈方式带动脱贫人口发展',
  ],
  [
    'help_kept',
    'safeguards',
    '帮扶政策、资金支持、帮扶力量',
    '总体稳定',
    '二',
    '保持现有的帮扶政策、资金支持、帮扶力量总体稳定',
  ],
  ['asset_value', 'safeguards', '扶贫资产', '保本增值', '六(四)', '做好后续管理,确保保本增值'],
  ['discipline', 'safeguards', '最严厉问责', '严格执行', '六(五)', '严格执行最严厉问责制度'],
  [
    'built_projects',
    'industry',
    '已建成产业项目',
    '巩固提升',
    '五(三)1',
    '在过去5年中形成的扶贫产业项目中选择一批',
  ],
]

/** Aims for all of them: a share that is to be whole, reported by the townships. */
const wholes: readonly Aim[] = [
  [
    'school_coverage',
    'livelihood',
    '适龄学生接受义务教育覆盖',
    '全覆盖',
    '五(一)2',
    '确保适龄学生全覆盖享受义务教育',
  ],
  [
    'loans_wanted',
    'livelihood',
    '小额信贷应贷尽贷',
    '应贷尽贷',
    '五(一)1',
    '确保“精准投放,应贷尽贷”',
  ],
  [
    'loans_for_production',
    'livelihood',
    '小额信贷用于生产发展',
    '全部',
    '五(一)1',
    '确保贷款全部用于生产发展',
  ],
  [
    'in_the_chain',
    'industry',
    '具备条件的低收入户进入产业链条',
    '确保',
    '五(三)1',
    '等多种形式进入产业链条',
  ],
]

export const taskIndicators: readonly Indicator[] = [
  ...wholes.map(([id, domain, title, asWritten, at, quote]) =>
    aim(
      { id, domain, title, kind: 'ratio', unit: '%', at: 'township', q: { is: 'all', asWritten } },
      at,
      quote,
    ),
  ),
  ...tasks.map(([id, domain, title, asWritten, at, quote]) =>
    aim({ id, domain, title, kind: 'state', q: { is: 'words', asWritten } }, at, quote),
  ),
]
