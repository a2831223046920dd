import type { Checklist } from '@xiance/schema'
import { inPlan } from '../sources.ts'
import { point } from './item.ts'

const two = inPlan('二')
const at = '三(三)'
const organs = ['rural_service_centre', 'integration_office', 'all_villages'] as const
const responsible = two(at, '责任单位:镇农综中心、镇城乡一体化办公室、各村')

/** 十净 of the village, 五净一有一整齐 of the household. */
export const cleanliness = [
  {
    id: 'ten_cleannesses',
    title: { 'zh-CN': '村庄“十净”', en: 'Ten cleannesses' },
    about: 'village',
    onFail: 'problem',
    declared: 10,
    organs,
    source: [two(at, '确保常态化达到“十净”'), responsible],
    items: [
      clean('house_surroundings', '房前屋后净'),
      clean('courtyard', '庭院净'),
      clean('animal_sheds', '禽舍净'),
      clean('roads', '道路净'),
      clean('ditches', '沟渠净'),
      clean('green_belts', '绿化地林带净'),
      clean('public_places', '公共环境净'),
      clean('waterside', '水边净'),
      clean('threshing_grounds', '场院净'),
      clean('field_edges', '地头净'),
    ],
  },
  {
    id: 'five_cleannesses',
    title: { 'zh-CN': '农户“五净一有一整齐”', en: 'Clean and orderly home' },
    about: 'household',
    onFail: 'problem',
    declared: 7,
    organs,
    source: [two(at, '促其达到“五净一有一整齐”'), responsible],
    items: [
      clean('doors_windows', '门窗净'),
      clean('bedroom', '卧室净'),
      clean('kitchen', '厨房净'),
      clean('personal_hygiene', '个人卫生净'),
      clean('house_outside', '宅前宅后净'),
      {
        id: 'daily_goods',
        title: '有基本生活用品',
        source: two(at, '每个贫困户家中要有简单必要的基本生活用品'),
        items: [
          clean('bedding', '床褥'),
          clean('wardrobe', '衣柜'),
          clean('cupboard', '碗橱'),
          clean('table', '餐桌'),
          clean('chairs', '椅子'),
          clean('television', '电视机'),
        ],
      },
      point({
        id: 'tidy',
        title: '院内摆设整齐有序',
        source: two(at, '家庭院内摆设整齐有序'),
      }),
    ],
  },
] as const satisfies readonly Checklist[]

function clean(id: string, title: string) {
  return point({ id, title, source: two(at, title) })
}
