import type { Form, Page } from '@xiance/schema'
import { inPlan } from '../sources.ts'

const two = inPlan('二')
const seven = inPlan('七')
const at = '三(一)'
const sum = 'wage_income + business_income + property_income + transfer_income'
const perHead = `round((${sum}) / count(members), 2)`

/** The survey of one household: the six contents of plan two, one page each. */
export const householdSurvey = {
  id: 'household_survey',
  title: { 'zh-CN': '入户排查表', en: 'Household survey' },
  about: 'household',
  businessDate: 'surveyed_on',
  source: two(at, '重点排查以下六项内容'),
  pages: [
    {
      id: 'basics',
      title: '基本情况',
      fields: [
        {
          id: 'surveyed_on',
          title: { 'zh-CN': '排查日期', en: 'Surveyed on' },
          kind: 'date',
          required: true,
          prefill: 'today()',
          rules: [
            { id: 'not_future', title: '排查日期不能晚于今天', must: 'surveyed_on <= today()' },
          ],
        },
        'phone',
        'kind',
        'causes',
        'members',
      ],
    },
    {
      id: 'income',
      title: '家庭收入',
      fields: [
        money('wage_income', '工资性收入'),
        money('business_income', '经营性收入'),
        money('property_income', '财产性收入'),
        money('transfer_income', '转移性收入'),
        {
          id: 'total_income',
          title: '家庭年可支配收入',
          kind: 'computed',
          value: sum,
          unit: '元',
        },
        { id: 'each_income', title: '人均', kind: 'computed', value: perHead, unit: '元' },
        {
          id: 'income_risk',
          title: '今年收入可能不达标',
          kind: 'boolean',
          unknown: true,
          required: true,
          source: two(at, '导致今年收入可能不达标的风险'),
        },
      ],
    },
    livingPage(),
    {
      id: 'services',
      title: '教育和医疗',
      fields: [
        'schooling_secured',
        {
          id: 'student_aid_paid',
          title: '教育资助已发放',
          kind: 'boolean',
          unknown: true,
          show: 'any(members[in_school])',
          required: 'any(members[in_school])',
          help: '学籍在外地的,看补助是否照样发到',
          source: two(at, '学籍在外地的贫困家庭学生义务教育补助政策是否发放到位'),
        },
        'medical_secured',
        {
          id: 'premium_paid',
          title: '新增人口已代缴参保费',
          kind: 'boolean',
          unknown: true,
          source: two(at, '重点关注新增人口是否及时代缴'),
        },
      ],
    },
    homePage(),
  ],
  writes: {
    income_per_head: `coalesce(${perHead}, income_per_head)`,
    water_safe:
      'coalesce(water_enough and water_clean and water_handy and water_steady, water_safe)',
  },
} as const satisfies Form

function livingPage() {
  return {
    id: 'living',
    title: '基本生活',
    fields: [
      {
        id: 'staples_enough',
        title: '米、面、粮油够吃',
        kind: 'boolean',
        unknown: true,
        required: true,
        source: two(at, '排查米、面、粮油是否能满足基本生活需要'),
      },
      {
        id: 'protein_at_will',
        title: '肉蛋奶或豆制品想吃就能吃到',
        kind: 'boolean',
        unknown: true,
        required: true,
        source: two(at, '肉类、蛋类、奶制品或豆制品等是否想吃随时能吃'),
      },
      {
        id: 'season_clothes',
        title: '四季有应季衣物',
        kind: 'boolean',
        unknown: true,
        required: true,
        source: two(at, '一年四季是否都有应季的衣物'),
      },
      {
        id: 'special_care',
        title: '特殊人群的服务保障已落实',
        kind: 'boolean',
        unknown: true,
        help: '家有鳏寡、残疾、高龄老人的填写',
        source: two(at, '是否落实相应的服务保障措施'),
      },
    ],
  } as const satisfies Page
}

function homePage() {
  return {
    id: 'home',
    title: '住房和饮水',
    fields: [
      'housing_safe',
      asked('appraised', '疑似危房已做安全鉴定', two(at, '疑似危房户是否进行安全鉴定'), {
        show: 'housing_safe != 是',
      }),
      asked(
        'water_enough',
        '水量够用',
        two(at, '排查水量、水质、用水方便程度、供水保证率是否达标'),
      ),
      asked(
        'water_clean',
        '水质达标',
        seven('二(一)4', '看是否存在水量不够用、水质不达标和取水不方便'),
      ),
      asked('water_handy', '取水方便', two(at, '老弱病残贫困户的饮水是否方便')),
      asked('water_steady', '供水有保证', seven('二(一)4', '筛查用水方式、水质和供水保证率等情况')),
      asked('pond_water', '饮用露天塘水', two(at, '重点关注是否存在饮用露天塘水情况')),
      {
        id: 'remarks',
        title: '发现的其他问题',
        kind: 'longText',
        source: two('三(二)', '将走访中发现的问题及时反馈给贫困户所在村'),
      },
    ],
  } as const satisfies Page
}

function money<const I extends string>(id: I, title: string) {
  return {
    id,
    title,
    kind: 'money',
    unit: '元',
    min: 0,
    required: true,
    help: '上年度全家合计,没有填0',
    source: seven('二(一)1', '筛查贫困户工资性收入、经营性收入、财产性收入和转移性收入情况'),
  } as const
}

function asked<const I extends string>(
  id: I,
  title: string,
  source: ReturnType<typeof two>,
  more: { readonly show?: string } = {},
) {
  return { id, title, kind: 'boolean', unknown: true, required: true, source, ...more } as const
}
