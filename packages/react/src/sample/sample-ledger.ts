import { defineCounty, type Form } from '@xiance/schema'
import type { Row } from '@xiance/expr'
import { sampleCounty } from './sample-county.ts'

/** A sheep register as villages keep it: fifteen columns of many kinds. */
const register = {
  id: 'register',
  title: '养殖台账',
  pages: [
    {
      id: 'ledger',
      title: '养殖台账',
      fields: [
        {
          id: 'sales',
          title: '养殖台账',
          kind: 'rows',
          rows: [
            { id: 'name', title: '姓名', kind: 'text', required: true },
            { id: 'village', title: '村', kind: 'choice', list: 'villages' },
            { id: 'breed', title: '品种', kind: 'choice', list: 'species', required: true },
            {
              id: 'heads',
              title: '数量',
              kind: 'integer',
              unit: '只',
              min: 0,
              max: 500,
              unknown: true,
              help: '年末存栏',
              source: { doc: 'plan', at: '一', quote: '每户每年最多补20只' },
            },
            { id: 'price', title: '单价', kind: 'money', min: 0 },
            { id: 'amount', title: '金额', kind: 'computed', unit: '元', value: 'heads * price' },
            { id: 'sold_on', title: '出栏日期', kind: 'date' },
            { id: 'insured', title: '是否投保', kind: 'boolean', unknown: true },
            { id: 'policy', title: '保单号', kind: 'text', show: 'insured = 是', required: true },
            { id: 'share', title: '自付比例', kind: 'percent', min: 0, max: 100 },
            { id: 'area', title: '圈舍面积', kind: 'decimal', unit: '平方米' },
            { id: 'region', title: '所在地区', kind: 'region', to: 'village' },
            { id: 'difficulty', title: '困难', kind: 'choices', list: 'difficulty' },
            { id: 'photo', title: '照片', kind: 'photo' },
            { id: 'remark', title: '备注', kind: 'longText' },
          ],
        },
        { id: 'total', title: '合计', kind: 'computed', unit: '元', value: 'sum(sales.amount)' },
      ],
    },
  ],
} as const satisfies Form

export const ledgerCounty = defineCounty({ ...sampleCounty, forms: [register] })

const names = ['张三', '李四', '王秀英', '古丽·买买提江', '赵六'] as const
const breeds = ['sheep', 'cattle', 'pig'] as const

/** Rows of the ledger, always the same for the same count. */
export function ledgerRows(count: number): readonly Row[] {
  return Array.from({ length: count }, (_, index) => ({
    _id: `h${index + 1}`,
    name: `${names[index % names.length]}${index >= names.length ? index + 1 : ''}`,
    village: `village_${(index % 40) + 1}`,
    breed: breeds[index % breeds.length] ?? null,
    heads: 5 + (index % 90),
    price: 680 + (index % 7) * 12.5,
    sold_on: `2024-${String((index % 12) + 1).padStart(2, '0')}-${String((index % 27) + 1).padStart(2, '0')}`,
    insured: index % 3 === 0,
    ...(index % 3 === 0 && { policy: `BX2024${String(index).padStart(5, '0')}` }),
    share: 20,
    area: 30.5 + (index % 10),
    region: index % 2 === 0 ? 'a1' : 'a2',
    ...(index % 5 === 0 && { difficulty: ['illness'], remark: '已核对' }),
  }))
}

/** Five rows, each wrong, blank or not known in a way of its own. */
export const troubledRows: readonly Row[] = ledgerRows(5).map((row, index) => ({
  ...row,
  ...(index === 0 && { heads: '12a' }),
  ...(index === 1 && { heads: null, _unknown: ['heads'], name: null }),
  ...(index === 2 && { heads: 900, sold_on: '去年秋天' }),
  ...(index === 3 && { policy: null, share: 130 }),
}))
