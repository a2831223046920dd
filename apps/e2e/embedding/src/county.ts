import { defineCounty } from '@xiance/schema'

/** A county with one form of its own. */
export const county = defineCounty({
  dsl: 1,
  id: 'hangjin',
  title: '杭锦旗',
  region: '150625',
  levels: [
    { id: 'banner', title: '旗' },
    { id: 'township', title: '苏木镇' },
    { id: 'village', title: '嘎查村' },
  ],
  sources: [],
  roles: [
    { id: 'village_cadre', title: '嘎查村干部', at: 'village' },
    { id: 'county_it', title: '旗信息员', at: 'banner' },
  ],
  lists: [
    {
      id: 'causes',
      title: '损坏原因',
      options: [
        { id: 'wind', title: '风沙' },
        { id: 'vehicle', title: '车辆' },
      ],
    },
  ],
  forms: [
    {
      id: 'fence_repair',
      title: '围栏报修',
      pages: [
        {
          title: '损坏情况',
          fields: [
            {
              id: 'metres',
              title: '损坏长度',
              kind: 'integer',
              unit: '米',
              required: true,
              rules: [{ id: 'plausible', title: '一次最多报修5000米', must: '损坏长度 <= 5000' }],
            },
            { id: 'cause', title: '损坏原因', kind: 'choice', list: 'causes', required: true },
            {
              id: 'plate',
              title: '车牌号',
              kind: 'text',
              show: '损坏原因 = "车辆"',
              required: true,
            },
          ],
        },
      ],
    },
  ],
})
