import type { Form } from '@xiance/schema'

const cap = { doc: 'plan', at: '一', quote: '每户每年最多补20只' } as const

/** A visit with a condition, a gated repeat table, a computed total and known answers. */
const visit = {
  id: 'visit',
  title: '入户走访',
  about: 'household',
  businessDate: 'visited_on',
  pages: [
    {
      id: 'basics',
      title: '基本情况',
      fields: [
        { id: 'visited_on', title: '走访日期', kind: 'date', required: true },
        { id: 'at_home', title: '家中是否有人', kind: 'boolean', required: true },
        {
          id: 'absent_reason',
          title: '无人在家的原因',
          kind: 'text',
          help: '写清谁提供的消息',
          show: 'at_home = 否',
          required: 'at_home = 否',
        },
      ],
    },
    { id: 'contact', title: '联系方式', fields: ['phone', 'water_safe'] },
    {
      id: 'sales',
      title: '牲畜出栏',
      fields: [
        { id: 'any_sales', title: '今年有没有出栏', kind: 'boolean', required: true },
        {
          id: 'sales',
          title: '出栏',
          kind: 'rows',
          gate: 'any_sales',
          show: 'any_sales = 是',
          source: cap,
          rows: [
            { id: 'species', title: '畜种', kind: 'choice', list: 'species', required: true },
            {
              id: 'heads',
              title: '数量',
              kind: 'integer',
              unit: '只',
              unknown: true,
              min: 1,
              required: true,
            },
            { id: 'sold_on', title: '出栏日期', kind: 'date', required: true },
          ],
        },
        {
          id: 'heads_total',
          title: '合计',
          kind: 'computed',
          unit: '只',
          value: 'sum(sales.heads)',
          show: 'any_sales = 是',
        },
      ],
    },
  ],
} as const satisfies Form

/** One field of every kind on one page. */
export const everyKind = {
  id: 'every_kind',
  title: '全部控件',
  pages: [
    {
      id: 'all',
      title: '全部控件',
      fields: [
        { id: 'note', title: '请当面填写,不要代填。', kind: 'note', source: cap },
        { id: 'name', title: '姓名', kind: 'text', required: true, help: '与身份证一致' },
        { id: 'story', title: '情况说明', kind: 'longText' },
        {
          id: 'heads',
          title: '出栏数量',
          kind: 'integer',
          unit: '只',
          unknown: true,
          min: 0,
          max: 500,
          required: true,
          source: cap,
        },
        { id: 'area', title: '种植面积', kind: 'decimal', unit: '亩', scale: 2 },
        { id: 'income', title: '全年收入', kind: 'money', unknown: true },
        { id: 'share', title: '自付比例', kind: 'percent' },
        { id: 'sold_on', title: '出栏日期', kind: 'date' },
        { id: 'since', title: '享受月份', kind: 'month' },
        { id: 'graduated', title: '毕业年份', kind: 'year' },
        { id: 'period', title: '所属期', kind: 'period' },
        { id: 'water', title: '饮水是否安全', kind: 'boolean', unknown: true },
        { id: 'species', title: '畜种', kind: 'choice', list: 'species', required: true },
        { id: 'relation', title: '与户主关系', kind: 'choice', list: 'relation' },
        { id: 'village', title: '所在村', kind: 'choice', list: 'villages' },
        { id: 'difficulty', title: '困难', kind: 'choices', list: 'difficulty' },
        { id: 'industry', title: '产业', kind: 'cascade', list: 'industry' },
        { id: 'region', title: '所在地区', kind: 'region', to: 'village' },
        { id: 'id_card', title: '身份证号', kind: 'idCard', private: 'idNumber' },
        { id: 'phone', title: '联系电话', kind: 'phone' },
        { id: 'card', title: '银行卡号', kind: 'bankCard', private: 'bank' },
        { id: 'household', title: '农户', kind: 'reference', to: 'household' },
        {
          id: 'members',
          title: '成员',
          kind: 'rows',
          rows: [
            { id: 'name', title: '姓名', kind: 'text', required: true },
            { id: 'wage', title: '工资', kind: 'money', unit: '元' },
          ],
        },
        { id: 'form_file', title: '申请表', kind: 'file', max: 1 },
        { id: 'house_photo', title: '房屋照片', kind: 'photo' },
        { id: 'place', title: '位置', kind: 'location' },
        { id: 'signature', title: '户主签名', kind: 'signature' },
        {
          id: 'wages',
          title: '工资合计',
          kind: 'computed',
          unit: '元',
          value: 'sum(members.wage)',
        },
      ],
    },
  ],
} as const satisfies Form

export const sampleForms = [visit, everyKind] as const satisfies readonly Form[]
