import type { List } from '@xiance/schema'
import { workLists } from './lists-work.ts'
import { cite } from './sources.ts'

const riskCauses = [
  {
    id: 'illness',
    title: '因病',
    source: cite('五(二)3', '因病、因学、因灾和因意外产生致贫返贫风险的'),
  },
  {
    id: 'schooling',
    title: '因学',
    source: cite('五(二)3', '因病、因学、因灾和因意外产生致贫返贫风险的'),
  },
  {
    id: 'disaster',
    title: '因灾',
    source: cite('五(二)3', '因病、因学、因灾和因意外产生致贫返贫风险的'),
  },
  {
    id: 'accident',
    title: '因意外',
    source: cite('五(二)3', '因病、因学、因灾和因意外产生致贫返贫风险的'),
  },
  {
    id: 'income_drop',
    title: '收入大幅缩减',
    source: cite('五(二)1', '因收入大幅缩减导致基本生活出现严重困难'),
  },
] as const

export const lists = [
  {
    id: 'household_groups',
    title: '农户群体',
    source: cite('四', '扶持对象'),
    options: [
      {
        id: 'enjoying',
        title: '已脱贫享受政策户',
        source: cite('四(二)', '对于已脱贫享受政策户、边缘易致贫户'),
      },
      {
        id: 'not_enjoying',
        title: '已脱贫不享受政策户',
        source: cite('四(三)', '对于已脱贫不享受政策户,通过动态监测'),
      },
      {
        id: 'marginal',
        title: '边缘易致贫户',
        source: cite('四(四)', '纳入边缘易致贫户,落实各类帮扶政策'),
      },
      {
        id: 'monitored',
        title: '脱贫监测户',
        source: cite('四(三)', '纳入脱贫监测户,落实各类帮扶政策'),
      },
      {
        id: 'general',
        title: '一般农牧户',
        source: cite('四(四)', '以外的农村牧区常住人口'),
        note: '原文以“除……以外的农村牧区常住人口”指称。',
      },
    ],
  },
  {
    id: 'species',
    title: '畜种',
    options: [
      { id: 'mutton_sheep', title: '肉羊' },
      { id: 'beef_cattle', title: '肉牛' },
      { id: 'pig', title: '生猪' },
      { id: 'cashmere_goat', title: '绒山羊' },
      { id: 'dairy_cow', title: '奶牛' },
      { id: 'dairy_goat', title: '奶山羊' },
      { id: 'poultry', title: '家禽' },
    ],
    source: [
      cite('五(一)1', '继续落实肉羊、肉牛、生猪出栏补贴政策'),
      cite('五(三)1', '围绕绒山羊、肉羊肉牛、奶牛奶山羊、生猪家禽'),
    ],
  },
  {
    id: 'school_stages',
    title: '就学阶段',
    source: cite('五(一)2', '持续落实义务教育资助政策'),
    options: [
      { id: 'not_studying', title: '不在学' },
      { id: 'kindergarten', title: '幼儿园' },
      { id: 'primary', title: '小学' },
      { id: 'junior', title: '初中' },
      { id: 'senior', title: '高中(含职高)', alias: ['高中', '职高'] },
      { id: 'higher', title: '大学专科、本科、研究生', alias: ['大学'] },
    ],
  },
  {
    id: 'risk_causes',
    title: '风险原因',
    source: cite('五(二)1', '因病因灾因意外事故等刚性支出较大'),
    options: riskCauses,
  },
  {
    id: 'household_risks',
    title: '致贫返贫风险',
    source: cite('五(二)3', '因病、因学、因灾和因意外产生致贫返贫风险的'),
    options: [...riskCauses, { id: 'no_risk', title: '暂无风险' }],
  },
  {
    id: 'entry_channels',
    title: '发现渠道',
    source: cite('五(二)2', '新确定监测对象的具体程序'),
    options: [
      {
        id: 'application',
        title: '农牧户申请',
        source: cite('五(二)2', '一是自下而上由农牧户申请'),
      },
      {
        id: 'departments',
        title: '部门数据比对',
        source: cite('五(二)2', '二是自上而下,充分利用民政、扶贫、教育'),
      },
      { id: 'visits', title: '入户走访发现', source: cite('五(二)2', '三是入户走访监测发现') },
    ],
  },
  {
    id: 'watched_people',
    title: '监测对象类型',
    source: cite('五(二)1', '等农村牧区低收入人口开展动态监测'),
    options: [
      {
        id: 'minimum_living',
        title: '农村牧区低保对象',
        source: cite('五(二)1', '对农村牧区低保对象、农村牧区特困人员'),
      },
      {
        id: 'destitute',
        title: '农村牧区特困人员',
        source: cite('五(二)1', '对农村牧区低保对象、农村牧区特困人员'),
      },
      {
        id: 'prone',
        title: '农村牧区易返贫致贫人口',
        source: cite('五(二)1', '农村牧区易返贫致贫人口'),
      },
      {
        id: 'hardship',
        title: '刚性支出较大或收入大幅缩减',
        source: cite('五(二)1', '因病因灾因意外事故等刚性支出较大'),
      },
    ],
  },
  {
    id: 'industry_links',
    title: '进入产业链条的形式',
    source: cite('五(三)1', '等多种形式进入产业链条'),
    options: [
      { id: 'orders', title: '订单回收' },
      { id: 'jobs', title: '就业务工' },
      { id: 'land', title: '土地流转' },
      { id: 'shares', title: '生产资料入股' },
      { id: 'none', title: '未进入' },
    ],
  },
  {
    id: 'work_kinds',
    title: '就业渠道',
    options: [
      { id: 'public_post', title: '公益性岗位', source: cite('五(八)', '一是加强公益性岗位开发') },
      { id: 'workshop', title: '扶贫车间', source: cite('五(八)', '支持建设扶贫车间') },
      { id: 'work_relief', title: '以工代赈', source: cite('五(八)', '广泛采取以工代赈方式') },
      { id: 'elsewhere', title: '其他务工' },
      { id: 'none', title: '未就业' },
    ],
  },
  {
    id: 'training_wishes',
    title: '培训意愿',
    source: cite('五(六)', '开展手工艺品制作、厨师、电焊等就业技能专项培训'),
    options: [
      { id: 'handicraft', title: '手工艺品制作' },
      { id: 'cooking', title: '厨师' },
      { id: 'welding', title: '电焊' },
      { id: 'other', title: '其他技能' },
      { id: 'none', title: '没有意愿' },
    ],
  },
  {
    id: 'enterprise_kinds',
    title: '新型经营主体类型',
    source: cite('五(三)4', '重点支持优质龙头企业、专业合作组织、嘎查村集体经济'),
    options: [
      { id: 'leading_firm', title: '龙头企业' },
      { id: 'cooperative', title: '专业合作组织' },
      { id: 'village_collective', title: '嘎查村集体经济' },
      { id: 'family_farm', title: '家庭农牧场' },
    ],
  },
  ...workLists,
] as const satisfies readonly List[]
