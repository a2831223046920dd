import type { Chance } from './chance.ts'

/** A synthetic household before anybody visited it. */
export interface SyntheticHousehold {
  readonly id: string
  readonly values: {
    readonly household_no: string
    readonly head_name: string
    readonly village: string
    readonly group: string
    readonly phone: string
    readonly members: readonly SyntheticMember[]
    readonly resettled: boolean
  }
  /** What the visits of the year find sold; null: the family does not know the count. */
  readonly sales: readonly {
    readonly species: string
    readonly heads: number | null
    readonly sold_on: string
  }[]
}

interface SyntheticMember {
  readonly name: string
  readonly sex: string
  readonly birth_date: string
  readonly relation: string
  readonly stage: string
  readonly able_to_work: boolean
}

const heads = [
  '阿拉腾',
  '巴特尔',
  '王秀英',
  '宝音·额尔德尼',
  '李占山',
  '乌云其其格',
  '张铁柱',
  '斯琴高娃',
  '刘淑兰',
  '额尔敦',
  '赵满仓',
  '孟根花',
  '高万福',
  '萨仁图雅',
  '白常青',
  '娜仁花',
  '郝二小',
  '道尔吉',
  '杨改莲',
  '那日苏',
  '吕存厚',
  '特木尔',
  '贾翠萍',
  '朝鲁门',
] as const
const groups = [
  'enjoying',
  'enjoying',
  'enjoying',
  'marginal',
  'monitored',
  'not_enjoying',
  'general',
  'general',
] as const

/** Stories that the demo must be able to show, before chance fills the rest. */
const planted: Readonly<
  Record<
    number,
    Pick<SyntheticHousehold, 'sales'> & {
      readonly group: string
      readonly stages: readonly string[]
    }
  >
> = {
  0: { group: 'enjoying', stages: [], sales: [sold('mutton_sheep', 26, '09-12')] },
  1: {
    group: 'enjoying',
    stages: ['junior', 'primary'],
    sales: [sold('mutton_sheep', 15, '08-30')],
  },
  2: {
    group: 'enjoying',
    stages: [],
    sales: [
      sold('mutton_sheep', 21, '06-18'),
      sold('beef_cattle', 3, '07-02'),
      sold('pig', 5, '09-09'),
    ],
  },
  3: { group: 'not_enjoying', stages: ['primary'], sales: [sold('mutton_sheep', 12, '05-20')] },
  4: {
    group: 'marginal',
    stages: [],
    sales: [sold('mutton_sheep', 8, '04-11'), sold('pig', null, '09-01')],
  },
  5: { group: 'monitored', stages: ['kindergarten'], sales: [sold('cashmere_goat', 30, '08-08')] },
}

/** Twenty-four households of 示例嘎查, the same each time. */
export function syntheticHouseholds(luck: Chance, village: string): readonly SyntheticHousehold[] {
  return heads.map((head, index) => {
    const plan = planted[index] ?? {
      group: groups[index % groups.length] ?? 'general',
      stages: luck.next() < 0.4 ? [luck.pick(['primary', 'junior', 'senior', 'higher'])] : [],
      sales:
        luck.next() < 0.6
          ? [
              sold(
                luck.pick(['mutton_sheep', 'pig', 'beef_cattle']),
                luck.whole(1, 24),
                `0${luck.whole(3, 9)}-1${luck.whole(0, 9)}`,
              ),
            ]
          : [],
    }
    return {
      id: luck.uuid('2023-12-20'),
      values: {
        household_no: `SL-${String(index + 1).padStart(3, '0')}`,
        head_name: head,
        village,
        group: plan.group,
        phone: `1990000${String(index + 1).padStart(4, '0')}`,
        members: [
          adult(luck, head, 'head'),
          adult(luck, `${head.slice(0, 1)}家配偶`, 'spouse'),
          ...plan.stages.map((stage, child) =>
            pupil(`${head.slice(0, 1)}家孩子${child + 1}`, stage),
          ),
        ],
        resettled: luck.next() < 0.2,
      },
      sales: plan.sales,
    }
  })
}

function sold(species: string, count: number | null, day: string) {
  return { species, heads: count, sold_on: `2024-${day}` }
}

function adult(luck: Chance, name: string, relation: string): SyntheticMember {
  return {
    name,
    sex: relation === 'head' ? 'male' : 'female',
    birth_date: `19${luck.whole(55, 85)}-0${luck.whole(1, 9)}-1${luck.whole(0, 9)}`,
    relation,
    stage: 'not_studying',
    able_to_work: luck.next() < 0.8,
  }
}

const bornIn: Readonly<Record<string, number>> = {
  kindergarten: 2019,
  primary: 2014,
  junior: 2010,
  senior: 2007,
  higher: 2003,
}

function pupil(name: string, stage: string): SyntheticMember {
  return {
    name,
    sex: 'female',
    birth_date: `${bornIn[stage] ?? 2012}-03-15`,
    relation: 'child',
    stage,
    able_to_work: false,
  }
}
