import type { Field, OverlayItem } from '@xiance/schema'
import { cite } from './sources.ts'

/** What the plan asks of a member; the stage of schooling says more than whether somebody is in school. */
export const members = {
  id: 'members',
  rows: [
    { id: 'in_school', remove: true },
    { id: 'insured', remove: true },
    { id: 'certificates_due', remove: true },
    {
      id: 'stage',
      title: '就学阶段',
      kind: 'choice',
      list: 'school_stages',
      required: true,
      help: '不上学的选“不在学”',
      rules: [
        {
          id: 'school_age',
          title: '6至15周岁应在小学或初中就读,请核对出生日期和就学阶段',
          must: 'not (age(birth_date) in 6..15) or stage in ["小学", "初中"]',
          severity: 'warning',
          source: cite('五(一)2', '确保适龄学生全覆盖享受义务教育'),
        },
        {
          id: 'too_young',
          title: '未满3周岁通常不在学,请核对出生日期和就学阶段',
          must: 'age(birth_date) >= 3 or stage = "不在学"',
          severity: 'warning',
        },
      ],
      after: 'relation',
    },
    {
      id: 'home_teaching',
      title: '特殊困难,需送学上门',
      kind: 'boolean',
      unknown: true,
      show: 'age(birth_date) in 6..15',
      source: cite('五(一)2', '特殊困难学生送学上门工作'),
      after: 'stage',
    },
    {
      id: 'disabled_hardship',
      title: '困难残疾人',
      kind: 'boolean',
      unknown: true,
      private: 'health',
      source: cite('五(一)4', '困难残疾人生活补贴、重度残疾人护理补贴'),
    },
    {
      id: 'disabled_severe',
      title: '重度残疾人',
      kind: 'boolean',
      unknown: true,
      private: 'health',
      source: cite('五(一)4', '困难残疾人生活补贴、重度残疾人护理补贴'),
    },
  ],
} as const satisfies OverlayItem<Field>

/** Livestock sold; the gate `any_sales` says whether the table is complete. */
export const sales = {
  id: 'livestock_sales',
  title: { 'zh-CN': '牲畜出栏', en: 'Livestock sold' },
  kind: 'rows',
  gate: 'any_sales',
  max: 60,
  source: cite('五(一)1', '继续落实肉羊、肉牛、生猪出栏补贴政策'),
  rows: [
    { id: 'species', title: '畜种', kind: 'choice', list: 'species', required: true },
    {
      id: 'heads',
      title: '出栏数量',
      kind: 'integer',
      unit: '头只',
      unknown: true,
      required: true,
      help: '羊按只、牛按头、猪按口填写',
      rules: [{ id: 'positive', title: '出栏数量至少为1', must: 'heads >= 1' }],
    },
    {
      id: 'sold_on',
      title: '出栏日期',
      kind: 'date',
      required: true,
      rules: [{ id: 'past', title: '出栏日期不能晚于今天', must: 'sold_on <= today()' }],
    },
  ],
} as const satisfies Field
