import { cite } from '../sources.ts'
import { everywhere, promise, some } from './aims.ts'
import { by, countyWide, inDomain, target } from './indicator.ts'
import { all, atLeast, eq } from './quantity.ts'

const shops = '二(八)16'
const shopTasks = '二(八)17'

export const ecommerce = inDomain('ecommerce', [
  {
    id: 'service_points',
    title: '电子商务服务点',
    kind: 'stock',
    unit: '个',
    entries: [
      target(by('2020'), eq('300个', 300), cite(shops, '到2020年底建成300个电子商务服务点')),
    ],
  },
  {
    id: 'villages_online',
    title: '电子商务网络覆盖的行政村',
    kind: 'stock',
    unit: '个村',
    entries: [
      target(by('2020'), eq('248个', 248), cite(shops, '实现248个行政村电子商务网络全覆盖')),
    ],
  },
  countyWide({
    id: 'online_sales_growth',
    title: '电子商务交易额年均增长',
    kind: 'ratio',
    unit: '%',
    note: '“现有基础”的数额原文未载。',
    entries: [
      target(
        by('2020'),
        atLeast('30%以上', 30),
        cite(shops, '电子商务交易额在现有基础上年均增长30%以上'),
      ),
    ],
  }),
  {
    id: 'mobile_network',
    title: '3G、4G无线网络覆盖行政村',
    kind: 'ratio',
    unit: '%',
    entries: [
      target(
        by('2018'),
        all('所有'),
        cite(shopTasks, '2018年底前实现3G、4G无线网络覆盖所有行政村'),
      ),
    ],
  },
  {
    id: 'online_leaders',
    title: '贫困村电子商务带头人',
    kind: 'stock',
    unit: '人',
    entries: [
      {
        ...target(
          by('2018'),
          atLeast('至少培养1名', 1),
          cite(shopTasks, '到2018年底每个贫困村至少培养1名电子商务带头人'),
        ),
        for: { each: 'poor_villages' },
      },
    ],
  },
  {
    id: 'villages_with_ecommerce',
    title: '有电子商务的村',
    kind: 'ratio',
    unit: '%',
    entries: [
      target(
        by('2018'),
        all('村村有'),
        cite(shopTasks, '形成村村有电子商务、户户有人带动的发展局面'),
      ),
      target(by('2020'), all('全覆盖'), cite(shops, '实现248个行政村电子商务网络全覆盖')),
    ],
  },
  everywhere('households_led_online', '有人带动电子商务的户', {
    when: by('2018'),
    asWritten: '户户有',
    source: cite(shopTasks, '形成村村有电子商务、户户有人带动的发展局面'),
  }),
  some('ecommerce_hubs', '县、乡、村三级电商配送和服务中心', {
    when: by('2020'),
    unit: '个',
    asWritten: '一批',
    source: cite(shops, '一批县、乡、村三级电子商务配送和服务中心'),
  }),
  promise('three_networks', '广电、电信、互联网“三网融合”', {
    asWritten: '加快推动',
    source: cite(shopTasks, '加快推动有线广播电视、电信网络和互联网“三网融合”'),
  }),
  promise('ecommerce_centre', '全县电子商务公共服务中心', {
    asWritten: '创建',
    source: cite(shopTasks, '创建全县电子商务公共服务中心'),
  }),
  promise('ecommerce_system', '县、乡、村三级电商服务体系', {
    asWritten: '构建',
    source: cite(shopTasks, '构建县、乡、村三级电商服务体系'),
  }),
  promise('lead_firms_certified', '特色农产品龙头企业认证挂牌', {
    asWritten: '进行',
    source: cite(shopTasks, '销售的龙头企业进行认证挂牌管理和扶持'),
  }),
])
