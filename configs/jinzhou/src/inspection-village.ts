import type { Item } from '@xiance/schema'
import { item } from './inspection-item.ts'
import { cite } from './sources.ts'

const responsible = ['county_party_government', 'sector_departments']

export const villageItems: readonly Item[] = [
  item({
    id: 'roads',
    title: '通油路',
    ask: '行政村之间通油路',
    test: 'paved_road',
    organs: responsible,
    source: cite('三(七)', '撤并村通油路及行政村之间通油路工程'),
  }),
  item({
    id: 'water',
    title: '饮水安全',
    ask: '贫困人口饮水安全问题已解决',
    test: 'safe_water',
    organs: responsible,
    source: cite('三(七)', '全面解决贫困人口饮水安全问题'),
  }),
  item({
    id: 'broadband',
    title: '宽带网络',
    ask: '宽带网络已覆盖',
    test: 'broadband',
    when: 'poor_village = 是',
    organs: responsible,
    source: cite('三(七)', '加快推进宽带网络覆盖贫困村'),
  }),
  item({
    id: 'environment',
    title: '村容村貌',
    ask: '生活垃圾处理、改厕和绿化美化亮化都已开展',
    when: 'poor_village = 是',
    organs: responsible,
    source: cite('三(八)', '加大贫困村生活垃圾处理、改厕和村庄绿化美化亮化力度'),
  }),
  item({
    id: 'asset_returns',
    title: '资产收益分配',
    ask: '折股量化的资产收益及时回馈持股贫困户',
    organs: responsible,
    source: cite('三(九)', '确保资产收益及时回馈持股贫困户'),
    watch: ['丧失劳动能力的贫困户是否优先'],
  }),
  item({
    id: 'land_transfer',
    title: '土地流转',
    ask: '承包地流转规范,农户自愿',
    organs: responsible,
    source: cite('三(十)', '鼓励农民将承包地向专业大户、合作社等流转'),
  }),
  item({
    id: 'files',
    title: '建档立卡档案',
    ask: '档案按标准整理,有进有出',
    organs: ['towns_villages'],
    source: cite('四(一)', '县、乡、村三级档案管理实现标准化'),
  }),
  item({
    id: 'notice_board',
    title: '公告公示',
    ask: '扶贫资金和项目已公告公示',
    organs: ['county_party_government', 'discipline'],
    source: cite('四(二)', '贫困地区要建立扶贫公告公示制度'),
  }),
  item({
    id: 'pairing',
    title: '结对帮扶',
    ask: '贫困户都有党员干部或爱心人士结对帮扶',
    test: 'paired_households >= poor_households',
    organs: ['county_party_government'],
    source: cite('四(四)', '做到贫困户都有党员干部或爱心人士结对帮扶'),
  }),
  item({
    id: 'first_secretary',
    title: '第一书记和驻村工作队',
    ask: '已选配第一书记,驻村工作队在岗',
    test: 'first_secretary',
    when: 'poor_village = 是',
    organs: ['county_party_government'],
    source: cite('五(二)', '根据贫困村的要求精准选配第一书记'),
  }),
]
