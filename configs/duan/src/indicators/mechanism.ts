import { cite } from '../sources.ts'
import { everywhere, promise, trend } from './aims.ts'
import { countyWide, inDomain } from './indicator.ts'

const leading = '三(一)'
const conduct = '三(三)'
const lasting = '三(五)'

/** Section 三: what keeps the battles going. */
export const mechanism = inDomain('mechanism', [
  everywhere('letters_signed', '签订年度脱贫攻坚责任书', {
    when: { every: 'year' },
    asWritten: '逐级签订',
    source: cite(leading, '县乡两级逐级签订年度脱贫攻坚责任书'),
  }),
  everywhere('yearly_reports', '每年报告工作进展', {
    when: { every: 'year' },
    asWritten: '每年报告',
    source: cite(leading, '县乡两级逐级签订年度脱贫攻坚责任书,每年报告工作进展情况'),
  }),
  promise('leaders_assigned', '县乡领导分包联系点', {
    asWritten: '持续实行',
    source: cite(leading, '持续实行县乡领导分包机制,指导分包联系点搞好脱贫规划'),
  }),
  promise('public_oversight', '社会监督和问题信息反馈机制', {
    asWritten: '建立完善',
    source: cite('三(二)', '建立完善社会监督机制和问题发现信息反馈机制'),
  }),
  trend('forms_and_meetings', '不必要的填表报数和会议文件', {
    is: 'down',
    asWritten: '减少',
    source: cite(conduct, '减少不必要的填表报数和会议文件'),
  }),
  promise('news_published', '脱贫攻坚工作信息定期发布', {
    asWritten: '建立',
    source: cite(conduct, '建立脱贫攻坚工作信息定期发布制度'),
    note: '多久发布一次,原文未载。',
  }),
  countyWide(
    everywhere('inspection_cover', '扶贫领域巡察', {
      asWritten: '全覆盖',
      source: cite(conduct, '实现扶贫领域巡察全覆盖'),
    }),
  ),
  promise('village_leader_talks', '乡村领导约谈机制', {
    asWritten: '建立',
    source: cite('三(四)', '建立常态化的乡村领导约谈机制'),
  }),
  promise('look_back', '脱贫成效回头看', {
    asWritten: '适时组织',
    source: cite(lasting, '适时组织开展“脱贫成效回头看”'),
    note: '何时开展,原文未载。',
  }),
  promise('policies_kept', '已脱贫户不脱帮扶、政策、项目', {
    when: { to: '2020' },
    asWritten: '脱贫攻坚期内',
    source: cite(lasting, '脱贫不脱帮扶、脱贫不脱政策、脱贫不脱项目'),
    note: '脱贫攻坚期的止年取自首段“2018—2020年”。',
  }),
  promise('village_support_kept', '已脱贫村支持力度不减、队伍不撤', {
    when: { to: '2020' },
    asWritten: '脱贫攻坚期内',
    source: cite(lasting, '对已脱贫贫困村支持力度不减,帮扶队伍不撤'),
  }),
  promise('consolidation_measures', '已脱贫村巩固提升的政策措施', {
    asWritten: '研究制定',
    source: cite(lasting, '研究制定已脱贫村巩固提升的具体政策措施'),
  }),
])
