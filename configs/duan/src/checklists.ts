import type { Checklist, Item } from '@xiance/schema'
import { cite } from './sources.ts'
import { villageChecklists } from './village-checklists.ts'

const sites = '二(二)6'
const kept = '三(五)'

export const checklists = [
  ...villageChecklists,
  {
    id: 'two_worries',
    title: { 'zh-CN': '两不愁三保障', en: 'Two no-worries, three guarantees' },
    about: 'household',
    onFail: 'problem',
    source: cite('一(三)1', '实现“两不愁、三保障”'),
    items: [
      asked('food', '不愁吃', '一(三)1', '稳定实现扶贫对象不愁吃、不愁穿'),
      asked('clothes', '不愁穿', '一(三)1', '稳定实现扶贫对象不愁吃、不愁穿'),
      {
        ...asked('schooling', '义务教育有保障', '一(三)1', '义务教育、基本医疗和住房安全有保障'),
        test: 'schooling_secured',
        source: [
          cite('一(三)1', '义务教育、基本医疗和住房安全有保障'),
          cite('一(二)', '保障贫困家庭适龄儿童、少年接受九年义务教育'),
        ],
      },
      {
        ...asked('medical', '基本医疗有保障', '一(三)1', '义务教育、基本医疗和住房安全有保障'),
        test: 'medical_secured',
      },
      {
        ...asked('house', '住房安全有保障', '一(三)1', '义务教育、基本医疗和住房安全有保障'),
        test: 'has(house_kind, "住房稳固") and count_selected(house_kind) = 1',
      },
    ],
  },
  {
    id: 'eight_haves',
    title: '八有一超',
    about: 'household',
    declared: 9,
    source: cite('一(二)', '严格按照“两不愁三保障”“八有一超”要求'),
    note: '各项内容原文未列；照本级掌握的标准整体核对，逐项的结论待拍板。',
    onFail: 'problem',
    items: [asked('met', '整体达到“八有一超”要求', '一(二)', '八有一超')],
  },
  {
    id: 'site_works',
    title: { 'zh-CN': '安置区配套', en: 'Relocation site works' },
    about: 'site',
    onFail: 'problem',
    source: cite(sites, '二是加快配套基础设施和公共服务设施建设'),
    items: [
      ...['路网', '给排水管网', '供气管网', '电网', '污水垃圾处理设施'].map((title, index) =>
        asked(`works_${index + 1}`, title, sites, '供气管网、电网、污水垃圾处理设施等基础设施建设'),
      ),
      ...['幼儿园', '小学', '文化娱乐', '卫生院所', '社会服务中心'].map((title, index) =>
        asked(`services_${index + 1}`, title, sites, '加快建设幼儿园、小学、文化娱乐、卫生院所'),
      ),
      asked('workshop', '“扶贫车间”', sites, '加快完成各安置点的“扶贫车间”建设'),
    ],
  },
  {
    id: 'job_support',
    title: '一扶四免三优先一确保',
    about: 'site',
    declared: 9,
    source: cite(sites, '把“一扶四免三优先一确保”就业扶持政策落实到位'),
    note: '各项内容原文未列；只核对政策是否落实到位，逐项的结论待拍板。',
    onFail: 'problem',
    items: [
      asked('in_place', '就业扶持政策落实到位', sites, '就业扶持政策落实到位'),
      asked('network', '四级信息网络建立健全', sites, '就业用工单位四级信息网络'),
      asked('services', '信息咨询、就业指导和职业介绍', sites, '就业指导和职业介绍等服务'),
    ],
  },
  {
    id: 'six_precisions',
    title: { 'zh-CN': '六个精准', en: 'Six precisions' },
    about: 'town',
    onFail: 'problem',
    source: cite('一(二)', '坚持精准扶贫精准脱贫基本方略'),
    items: ['扶持对象', '项目安排', '资金使用', '措施到户', '因村派人', '脱贫成效'].map(
      (title, index) =>
        asked(
          `precise_${index + 1}`,
          `${title}精准`,
          ...(['一(二)', '做到扶持对象精准、项目安排精准、资金使用精准、措施到户精准'] as const),
        ),
    ),
  },
  {
    id: 'three_unified',
    title: '教学点“三统一”',
    about: 'town',
    declared: 3,
    onFail: 'problem',
    source: cite('二(六)13', '学校管理和教学教研标准“三统一”'),
    items: [
      asked('hardware', '硬件建设统一', '二(六)13', '到2018年底实现教学点硬件建设'),
      asked('management', '学校管理统一', '二(六)13', '学校管理和教学教研标准“三统一”'),
      asked('teaching', '教学教研标准统一', '二(六)13', '学校管理和教学教研标准“三统一”'),
    ],
  },
  {
    id: 'disability_projects',
    title: '扶贫惠残六项工程',
    about: 'county',
    declared: 6,
    source: cite('二(十一)23', '贫困成人残障者康复等六项工程建设'),
    items: [
      project('helping', '党员扶残温暖同行', '推进“党员扶残温暖同行”、农村残疾人扶贫基地'),
      project('bases', '农村残疾人扶贫基地', '推进“党员扶残温暖同行”、农村残疾人扶贫基地'),
      project('skills', '农村贫困残疾人实用技术培训', '农村贫困残疾人实用技术培训'),
      project('sunshine', '阳光家园计划', '“阳光家园计划”、残疾人居家无障碍改造'),
      project('homes', '残疾人居家无障碍改造', '“阳光家园计划”、残疾人居家无障碍改造'),
      project('recovery', '贫困成人残障者康复', '贫困成人残障者康复等六项工程建设'),
    ],
  },
  {
    id: 'after_lifting',
    title: '脱贫后三不脱',
    about: 'household',
    onFail: 'problem',
    source: cite(kept, '对已脱贫贫困户脱贫不脱帮扶'),
    items: [
      asked('help', '不脱帮扶', kept, '脱贫不脱帮扶、脱贫不脱政策、脱贫不脱项目'),
      asked('policies', '不脱政策', kept, '脱贫不脱帮扶、脱贫不脱政策、脱贫不脱项目'),
      asked('projects', '不脱项目', kept, '脱贫不脱帮扶、脱贫不脱政策、脱贫不脱项目'),
    ],
  },
] as const satisfies readonly Checklist[]

function project(id: string, title: string, quote: string): Item {
  return asked(id, title, '二(十一)23', quote)
}

function asked(id: string, title: string, ...[at, quote]: readonly [string, string]): Item {
  return {
    id,
    title,
    ask: { id, title, kind: 'boolean', unknown: true },
    source: cite(at, quote),
  }
}
