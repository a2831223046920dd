import type { List } from '@xiance/schema'
import { cite } from './sources.ts'

const certificates = cite('三(二)', '获得培训合格证和职业资格证或专项能力证书的贫困家庭劳动力')

export const peopleLists = [
  {
    id: 'poor_statuses',
    title: '建档立卡类别',
    source: cite('四(一)', '实行有进有出的动态管理'),
    options: [
      { id: 'registered', title: '建档立卡贫困户' },
      { id: 'lifted', title: '已脱贫户' },
      { id: 'other', title: '其他农户' },
    ],
  },
  {
    id: 'poverty_causes',
    title: '致贫原因',
    source: cite('一', '因病、因学、因灾致贫返贫现象突出'),
    options: [
      { id: 'illness', title: '因病' },
      { id: 'schooling', title: '因学' },
      { id: 'disaster', title: '因灾' },
      { id: 'other', title: '其他' },
    ],
  },
  {
    id: 'school_stages',
    title: '就学情况',
    source: cite('三(四)', '加快实施教育扶贫工程'),
    options: [
      { id: 'none', title: '不在学' },
      { id: 'kindergarten', title: '幼儿园' },
      { id: 'compulsory', title: '义务教育' },
      { id: 'senior', title: '普通高中' },
      { id: 'vocational', title: '中等职业学校' },
      { id: 'college', title: '大学' },
      { id: 'graduate', title: '离校未就业' },
    ],
  },
  {
    id: 'certificate_readings',
    title: '证书条件的读法',
    source: certificates,
    options: [
      { id: 'ability_alone', title: '专项能力证书可以单独作数' },
      { id: 'with_training', title: '须有培训合格证,再加职业资格证或专项能力证书' },
    ],
  },
] as const satisfies readonly List[]
