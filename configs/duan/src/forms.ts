import type { Field, Form } from '@xiance/schema'
import { cite } from './sources.ts'

const visits = '二(十二)25'

export const forms = [
  {
    id: 'staff_visit',
    title: { 'zh-CN': '干部入户记录', en: 'Staff visit' },
    about: 'household',
    businessDate: 'visited_on',
    source: cite(visits, '实行定户定人定时定责帮扶'),
    pages: [
      {
        id: 'visit',
        title: '入户',
        fields: [
          day('visited_on', '入户日期'),
          {
            id: 'staff_class',
            title: '走访干部',
            kind: 'choice',
            list: 'staff_classes',
            required: true,
            source: cite(visits, '县直单位干部职工每年入户开展工作不少于6次'),
          },
          {
            id: 'topics',
            title: '宣讲的政策',
            kind: 'choices',
            list: 'policy_topics',
            required: true,
            source: cite(visits, '做到各类政策、措施、数据一口清'),
          },
          {
            id: 'satisfied',
            title: '农户对帮扶满意',
            kind: 'boolean',
            unknown: true,
            source: cite(visits, '提高贫困群众满意度'),
          },
          {
            id: 'problem',
            title: '需要解决的问题',
            kind: 'longText',
            source: cite('三(二)', '及时受理解决贫困群众关心关注的热点问题'),
          },
        ],
      },
    ],
  },
  {
    id: 'house_survey',
    title: { 'zh-CN': '不稳固住房排查', en: 'Housing survey' },
    about: 'household',
    businessDate: 'surveyed_on',
    source: cite('二(一)4', '于2018年组织开展全县不稳固住房排查专项行动'),
    pages: [
      {
        id: 'house',
        title: '住房',
        fields: [day('surveyed_on', '排查日期'), 'poor', 'house_kind'],
      },
    ],
  },
  {
    id: 'low_income_check',
    title: { 'zh-CN': '低保对象核对', en: 'Minimum living check' },
    about: 'household',
    businessDate: 'checked_on',
    source: cite('二(十一)22', '对已经享受低保对象进行全面核对'),
    pages: [
      {
        id: 'check',
        title: '核对',
        fields: [day('checked_on', '核对日期'), 'low_income_fits', 'low_income_covered'],
      },
    ],
  },
  {
    id: 'student_aid',
    title: { 'zh-CN': '学生资助登记', en: 'Student aid' },
    about: 'student',
    businessDate: 'registered_on',
    source: cite('二(六)13', '降低贫困家庭学生就学负担'),
    pages: [
      {
        id: 'student',
        title: '在校情况',
        fields: [
          day('registered_on', '登记日期'),
          'stage',
          'boarding',
          'rural_school',
          'meal_days',
        ],
      },
      { id: 'family', title: '家庭情况', fields: ['hardship', 'registered_poor'] },
    ],
  },
  {
    id: 'clue_report',
    title: { 'zh-CN': '问题线索', en: 'Clue' },
    about: 'responsible_unit',
    businessDate: 'found_on',
    workflow: 'clue',
    source: cite(visits, '一是开展问题线索排查'),
    pages: [
      {
        id: 'clue',
        title: '线索',
        fields: [
          day('found_on', '发现日期'),
          {
            id: 'wrongs',
            title: '问题类别',
            kind: 'choices',
            list: 'wrongs',
            required: true,
            source: cite(visits, '着力排查履责不力、监管不严、数字脱贫'),
          },
          { id: 'facts', title: '情况', kind: 'longText', required: true },
        ],
      },
    ],
  },
] as const satisfies readonly Form[]

function day<const I extends string>(id: I, title: string) {
  return {
    id,
    title,
    kind: 'date',
    required: true,
    prefill: 'today()',
    rules: [{ id: 'not_future', title: `${title}不能晚于今天`, must: `${id} <= today()` }],
  } as const satisfies Field
}
