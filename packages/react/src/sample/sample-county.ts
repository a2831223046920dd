import { defineCounty } from '@xiance/schema'
import { sampleForms } from './sample-forms.ts'

const villages = Array.from({ length: 2000 }, (_, index) => ({
  id: `village_${index + 1}`,
  title: `示例村${index + 1}`,
}))

const relations = ['户主', '配偶', '子', '女', '父', '母', '孙子', '孙女', '其他'] as const

/** A county small enough to read, with every kind of field, for stories and tests. */
export const sampleCounty = defineCounty({
  dsl: 1,
  id: 'sample',
  title: '示例县',
  region: '000000',
  levels: [
    { id: 'county', title: '县' },
    { id: 'village', title: '村' },
  ],
  sources: [
    {
      id: 'plan',
      title: '示例县产业扶持实施方案',
      number: '示政发〔2024〕1号',
      date: '2024-01-15',
      text: ['肉羊每只补贴100元,每户每年最多补20只。', '每季度至少入户走访一次。'],
    },
  ],
  organs: [
    { id: 'agriculture', title: '县农业农村局' },
    { id: 'water', title: '县水利局' },
  ],
  lists: [
    {
      id: 'species',
      title: '畜种',
      options: [
        { id: 'sheep', title: '肉羊' },
        { id: 'cattle', title: '肉牛' },
        { id: 'pig', title: '生猪' },
      ],
    },
    {
      id: 'relation',
      title: '与户主关系',
      options: relations.map((title, index) => ({ id: `relation_${index + 1}`, title })),
    },
    { id: 'villages', title: '村', options: villages },
    {
      id: 'difficulty',
      title: '困难',
      options: [
        { id: 'illness', title: '因病', note: '大病或慢性病' },
        { id: 'disaster', title: '因灾' },
        { id: 'school', title: '因学' },
      ],
    },
    {
      id: 'industry',
      title: '产业',
      options: [
        { id: 'planting', title: '种植' },
        { id: 'raising', title: '养殖' },
        { id: 'corn', title: '玉米', parent: 'planting' },
        { id: 'potato', title: '马铃薯', parent: 'planting' },
        { id: 'sheep_farm', title: '养羊', parent: 'raising' },
      ],
    },
  ],
  registers: [
    {
      id: 'household',
      title: '农户',
      level: 'village',
      key: ['number'],
      fields: [
        { id: 'number', title: '户编号', kind: 'text' },
        { id: 'head', title: '户主', kind: 'text', private: 'name' },
        { id: 'phone', title: '联系电话', kind: 'phone', private: 'phone' },
        { id: 'water_safe', title: '饮水安全', kind: 'boolean' },
      ],
    },
  ],
  forms: sampleForms,
  checklists: [
    {
      id: 'village_check',
      title: '村检查表',
      about: 'household',
      organs: ['agriculture'],
      items: [
        {
          id: 'water',
          title: '户户饮水安全',
          test: 'water_safe',
          organs: ['water'],
          watch: ['看水源', '看水质检测报告'],
          source: { doc: 'plan', quote: '每季度至少入户走访一次', at: '二' },
        },
        {
          id: 'housing',
          title: '住房',
          items: [
            { id: 'roof', title: '屋顶不漏' },
            { id: 'wall', title: '墙体无裂缝' },
          ],
        },
      ],
    },
  ],
})
