import { duty } from '@xiance/config-base'
import type { Overlay, Workflow } from '@xiance/schema'
import { reliefComesFirst } from './forms-work.ts'
import { cite } from './sources.ts'
import { fundWorkflows } from './workflows-funds.ts'
import { groupWorkflows } from './workflows-groups.ts'

const at = '五(二)2'

/** What taking in is held against: the income line is open, houses and water are not. */
const belowLine = '(net_per_head < 参数.monitoring_income_line or house_ok = 否 or water_ok = 否)'

export const workflows = [
  {
    id: 'monitoring',
    title: { 'zh-CN': '监测对象认定', en: 'Monitoring procedure' },
    about: 'monitoring_application',
    source: cite(at, '新确定监测对象的具体程序'),
    states: [
      { id: 'draft', title: '草稿', initial: true },
      { id: 'submitted', title: '已申请' },
      { id: 'village_checked', title: '已走访排查' },
      { id: 'compared', title: '已数据比对' },
      { id: 'town_reviewed', title: '苏木镇已审核公示' },
      { id: 'returned', title: '退回' },
      { id: 'confirmed', title: '旗已确认', end: true },
      { id: 'rejected', title: '不纳入', end: true },
    ],
    transitions: [
      {
        id: 'apply',
        title: '代农牧户提交申请',
        from: ['draft', 'returned'],
        to: 'submitted',
        by: { role: 'village_cadre' },
        when: 'channel = "农牧户申请"',
        source: cite(at, '一是自下而上由农牧户申请'),
      },
      {
        id: 'discover',
        title: '提交比对发现的风险',
        from: ['draft', 'returned'],
        to: 'submitted',
        by: { any: [{ role: 'county_bureau' }, { role: 'town_clerk' }] },
        when: 'channel = "部门数据比对"',
        source: cite(at, '二是自上而下,充分利用民政、扶贫、教育'),
      },
      {
        id: 'report_visit',
        title: '提交走访发现的风险',
        from: ['draft', 'returned'],
        to: 'submitted',
        by: { role: 'village_cadre' },
        when: 'channel = "入户走访发现"',
        source: cite(at, '三是入户走访监测发现'),
      },
      {
        id: 'village_check',
        title: '走访排查通过',
        from: ['submitted'],
        to: 'village_checked',
        by: { role: 'village_cadre' },
        source: cite(at, '嘎查村“两委”、驻村工作队走访排查'),
      },
      {
        id: 'compare',
        title: '数据比对通过',
        from: ['village_checked'],
        to: 'compared',
        by: { role: 'county_bureau' },
        source: cite(at, '行业部门数据比对'),
      },
      {
        id: 'town_review',
        title: '审核通过,开始公示',
        from: ['compared'],
        to: 'town_reviewed',
        by: { role: 'town_clerk' },
        source: cite(at, '苏木镇审核公示'),
      },
      {
        id: 'confirm',
        title: '确认纳入',
        from: ['town_reviewed'],
        to: 'confirmed',
        by: { role: 'county_bureau' },
        when: `(relief_on != 空 or not ${reliefComesFirst}) and ${belowLine}`,
        do: [
          {
            notice: {
              at: ['township'],
              order: null,
              lasts: {
                is: 'eq',
                value: null,
                than: '参数.notice_days',
                unit: '工作日',
                asWritten: '审核公示',
              },
              columns: ['head_name', 'village', 'group'],
            },
          },
        ],
        set: { group: 'if(group = "已脱贫不享受政策户", "脱贫监测户", "边缘易致贫户")' },
        source: [
          cite(at, '苏木镇审核公示'),
          cite(at, '旗确认'),
          cite('五(二)3', '落实政策后,人均纯收入、“三保障”和饮水安全等指标'),
          cite('四(三)', '纳入脱贫监测户'),
          cite('四(四)', '纳入边缘易致贫户'),
        ],
        note: '因病、因学、因灾、因意外的先落实应急救助;公示天数和收入线原文未载,定下之前不能确认。',
      },
      {
        id: 'send_back',
        title: '退回补充',
        from: ['submitted', 'village_checked', 'compared', 'town_reviewed'],
        to: 'returned',
        by: { any: [{ role: 'town_clerk' }, { role: 'county_bureau' }] },
        note: '原文未载退回,按审核的通常含义设置。',
      },
      {
        id: 'reject',
        title: '不纳入',
        from: ['village_checked', 'compared', 'town_reviewed'],
        to: 'rejected',
        by: { role: 'county_bureau' },
        source: cite('四(三)', '存在返贫风险并符合纳入条件的'),
        note: '不符合纳入条件的不纳入。',
      },
    ],
  },
  duty({
    id: 'visit_duty',
    title: { 'zh-CN': '入户走访', en: 'Visit duty' },
    about: 'household',
    source: cite(at, '三是入户走访监测发现'),
    note: '原文未载走访周期;每季度一次为系统暂设,待旗里拍板(参数“入户走访周期”)。',
    due: '待走访',
    done: ['visited', '已走访'],
    step: {
      id: 'visit',
      title: '入户走访',
      on: { every: 'quarter', each: 'household' },
      by: { role: 'village_cadre' },
      do: [{ form: 'household_visit' }],
      source: cite(at, '各苏木镇统筹协调驻村工作队、嘎查村两委对监测对象进行'),
    },
  }),
  ...groupWorkflows,
  ...fundWorkflows,
] as const satisfies Overlay<readonly Workflow[]>
