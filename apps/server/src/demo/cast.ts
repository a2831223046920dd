import type { DemoPeople, DemoPerson } from '@xiance/api'
import { textIn } from '@xiance/schema'
import { overItsBase } from '../seed/base-config.ts'
import { demoCounties } from './demo-regions.ts'

/** Password of every synthetic account; exists only in a demo database. */
export const demoPassword = 'xiance-demo'

export interface CastMember {
  readonly username: string
  readonly name: string
  readonly county: string
  readonly role: string
  readonly region: string
  readonly app: DemoPerson['app']
  readonly day: string
}

/** Who can be followed through a day, in the order shown. */
export const cast: readonly CastMember[] = [
  {
    username: 'hangjin.cadre',
    name: '其木格(示例)',
    county: 'hangjin',
    role: 'village_cadre',
    region: '150625100990',
    app: 'portal',
    day: '入户走访，填一次，当场知道这户享什么、为什么。',
  },
  {
    username: 'hangjin.it',
    name: '苏和(示例)',
    county: 'hangjin',
    role: 'county_it',
    region: '150625',
    app: 'admin',
    day: '文件改了标准：改上限、看影响、发布，村里下一次填报就用新的。',
  },
  {
    username: 'hangjin.clerk',
    name: '白玉兰(示例)',
    county: 'hangjin',
    role: 'town_clerk',
    region: '150625100',
    app: 'admin',
    day: '审核监测对象申请，退回要写明缺什么。',
  },
  {
    username: 'hangjin.bureau',
    name: '王建国(示例)',
    county: 'hangjin',
    role: 'county_bureau',
    region: '150625',
    app: 'admin',
    day: '数据比对、确认纳入；文件没写公示几天，先拍板才能确认。',
  },
  {
    username: 'hangjin.auditor',
    name: '赵敏(示例)',
    county: 'hangjin',
    role: 'auditor',
    region: '150625',
    app: 'admin',
    day: '从一笔应享追到答案、标准和条款，核对审计链。',
  },
  {
    username: 'duan.clerk',
    name: '韦春花(示例)',
    county: 'duan',
    role: 'town_clerk',
    region: '451228101',
    app: 'portal',
    day: '报送第三季度进展，看离今年和最终目标还差多少。',
  },
  {
    username: 'duan.it',
    name: '蒙志强(示例)',
    county: 'duan',
    role: 'county_it',
    region: '451228',
    app: 'admin',
    day: '核对 9.37 万与 9.52 万两处说法，改目标，发布。',
  },
  {
    username: 'jinzhou.inspector',
    name: '李卫东(示例)',
    county: 'jinzhou',
    role: 'inspector',
    region: '210727',
    app: 'portal',
    day: '下村督查，逐项判定，不合格的自动列出责任单位。',
  },
  {
    username: 'jinzhou.it',
    name: '刘畅(示例)',
    county: 'jinzhou',
    role: 'county_it',
    region: '2107',
    app: 'admin',
    day: '改检查项、加检查点，发布后下一次督查就用新表。',
  },
  {
    username: 'jinzhou.bureau',
    name: '孙丽(示例)',
    county: 'jinzhou',
    role: 'city_bureau',
    region: '2107',
    app: 'admin',
    day: '看问题台账，核实整改，由第二个人销号。',
  },
  {
    username: 'chenzhou.member',
    name: '曾小满(示例)',
    county: 'chenzhou',
    role: 'team_member',
    region: '431002990',
    app: 'portal',
    day: '一年走访四次，一次一张表，按顺序来。',
  },
]

/** The cast in words of their counties. */
export function demoPeople(): DemoPeople {
  return {
    password: demoPassword,
    people: cast.map(({ region, ...member }) => {
      const county = demoCounties.find(({ config }) => config.id === member.county)
      const roles = county === undefined ? [] : overItsBase(county.config).roles
      const role = roles.find(({ id }) => id === member.role)
      return {
        ...member,
        countyTitle: textIn(county?.config.title ?? member.county, 'zh-CN'),
        roleTitle: textIn(role?.title ?? member.role, 'zh-CN'),
        place: county?.regions.find(({ id }) => id === region)?.name ?? region,
      }
    }),
  }
}
