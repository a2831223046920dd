import { cite } from '../sources.ts'
import { everywhere, promise, share as aim, some, standing } from './aims.ts'
import { by, countyWide, type Draft, inDomain, target } from './indicator.ts'
import { all, atLeast, eq, holds, words } from './quantity.ts'

const goal = '二(六)12'
const tasks = '二(六)13'
const y2018 = by('2018')
const y2020 = by('2020')

export const education = inDomain('education', [
  {
    id: 'poor_children_helped',
    title: '建档立卡贫困户适龄子女全程帮扶入学',
    kind: 'ratio',
    unit: '%',
    entries: [
      target(
        y2020,
        all('所有'),
        cite(goal, '全县所有建档立卡贫困户适龄子女得到全程帮扶入学接受教育'),
      ),
    ],
  },
  share('preschool_enrolment', '学前三年毛入园率', 82, '达到82%', '学前三年毛入园率达到82%'),
  kept('primary_enrolment', '小学学龄人口入学率', '小学学龄人口入学率、毕业率、升学率保持100%'),
  kept('primary_graduation', '小学毕业率', '毕业率、升学率保持100%'),
  kept('primary_promotion', '小学升学率', '升学率保持100%'),
  share(
    'disabled_enrolment',
    '三残适龄儿童义务教育入学率',
    95,
    '95%以上',
    '三残适龄儿童义务教育入学率达到95%以上',
  ),
  share('schooling_retention', '义务教育巩固率', 92, '92%以上', '义务教育巩固率达92%以上'),
  countyWide({
    id: 'schooling_universal',
    title: '九年义务教育普及率',
    kind: 'ratio',
    unit: '%',
    entries: [target(y2020, eq('99.9%', 99.9), cite(goal, '九年义务教育普及率99.9%'))],
  }),
  everywhere('new_workers_trained', '初、高中毕业后新成长劳动力职业教育和培训', {
    when: y2020,
    asWritten: '都能接受',
    source: cite(goal, '初、高中毕业后新成长劳动力都能接受适应就业需求的职业教育和职业培训'),
  }),
  countyWide({
    id: 'education_level',
    title: '教育发展整体水平',
    kind: 'state',
    entries: [
      target(
        y2020,
        words('接近全区平均水平'),
        cite(goal, '实现全县教育发展整体水平接近全区平均水平'),
      ),
    ],
  }),
  {
    id: 'town_kindergartens',
    title: '乡镇公办中心幼儿园',
    kind: 'stock',
    unit: '所',
    entries: [
      {
        ...target(
          y2018,
          eq('1所', 1),
          cite(tasks, '到2018年底实现每个乡镇政府所在地建成1所标准化公办中心幼儿园'),
        ),
        for: { each: 'town' },
      },
    ],
  },
  everywhere('town_kindergarten_cover', '乡镇公办中心幼儿园覆盖', {
    when: y2018,
    asWritten: '全覆盖',
    source: cite(tasks, '实现乡镇公办中心幼儿园全覆盖'),
  }),
  promise('kindergarten_pairing', '“县—乡”“乡—村”两层结对帮扶', {
    asWritten: '形成',
    source: cite(tasks, '形成“县—乡”和“乡—村”两层结对帮扶格局'),
  }),
  promise('kindergarten_access', '解决学前适龄儿童入园难', {
    when: y2020,
    asWritten: '全面解决',
    source: cite(tasks, '到2020年,全面解决学前适龄儿童入园难问题'),
  }),
  promise('preschool_universal', '学前三年普及教育', {
    when: y2020,
    asWritten: '实现',
    source: cite(tasks, '实现学前三年普及教育'),
  }),
  countyWide({
    id: 'teaching_points',
    title: '教学点“三统一”',
    kind: 'state',
    entries: [target(y2018, holds('实现'), cite(tasks, '学校管理和教学教研标准“三统一”'))],
  }),
  promise('teaching_points_equal', '教学点资源与村小学均衡', {
    when: y2018,
    asWritten: '完全均衡',
    source: cite(tasks, '率先实现教学点资源与村小学完全均衡'),
  }),
  promise('weak_schools', '改善义务教育薄弱学校办学条件', {
    asWritten: '强力推进',
    source: cite(tasks, '强力推进义务教育薄弱学校的办学条件'),
  }),
  countyWide(
    standing('senior_schools', '巩固办学规模的高中', {
      unit: '所',
      q: eq('3所高中', 3),
      source: cite(tasks, '全面巩固3所高中现有办学规模'),
      note: '现有办学规模原文未载。',
    }),
  ),
  countyWide({
    id: 'senior_class_size',
    title: '解决高中大班额、大通铺',
    kind: 'state',
    entries: [
      target(y2020, holds('全面解决'), cite(tasks, '到2020年全面解决高中学校大班额、大通铺问题')),
    ],
  }),
  countyWide({
    id: 'senior_aid_coverage',
    title: '高中家庭经济困难学生助学金覆盖率',
    kind: 'ratio',
    unit: '%',
    entries: [
      target(null, eq('100%', 100), cite(tasks, '高中家庭经济困难学生国家助学金政策覆盖率达100%')),
    ],
  }),
  countyWide({
    id: 'senior_diversity',
    title: '高中优质化、特色化、多元化格局',
    kind: 'state',
    entries: [target(y2020, words('形成'), cite(tasks, '形成优质化、特色化、多元化的办学格局'))],
  }),
  aim('boarding_aid_cover', '寄宿生享受生活补助', {
    q: eq('100%', 100),
    source: cite(tasks, '确保学生100%享受补助'),
  }),
  promise('compulsory_free', '义务教育“两免一补”', {
    asWritten: '全面落实',
    source: cite(tasks, '全面落实义务教育学校“两免一补”政策'),
  }),
  promise('meals_everywhere', '农村义务教育营养改善计划', {
    asWritten: '全面实施',
    source: cite(tasks, '全面实施农村义务教育学校学生每生4元/天营养改善计划'),
  }),
  promise('senior_free', '高中阶段免费补助', {
    asWritten: '全面实现',
    source: cite(tasks, '全面实现高中阶段免费补助政策'),
  }),
  aim('senior_aid_reach', '高中生总资助面', {
    q: eq('45%', 45),
    source: cite(tasks, '高中生总的资助面达45%'),
  }),
  promise('poor_seniors_in_school', '高中家庭经济困难学生入学', {
    asWritten: '解决',
    source: cite(tasks, '解决全县高中家庭经济困难学生入学问题'),
  }),
  aim('vocational_aid_cover', '中职学生享受免学费和国家补助金', {
    q: eq('100%', 100),
    source: cite(tasks, '落实中职学生100%享受免学费和国家补助金政策'),
  }),
  promise('vocational_free', '职业教育免学费上学', {
    asWritten: '实现',
    source: cite(tasks, '职业教育实现免学费上学'),
  }),
  promise('vocational_centre', '县职教中心', {
    asWritten: '建设好',
    source: cite(tasks, '集中力量建设好县职教中心'),
  }),
  some('strong_majors', '重点支持的特色优势专业', {
    unit: '个',
    asWritten: '一批',
    source: cite(tasks, '重点支持一批社会有需求、办学有质量、就业有保障的特色优势专业'),
  }),
  everywhere('left_youth_vocational', '未升学的贫困家庭应届初高中生纳入职业教育', {
    asWritten: '全部',
    source: cite(tasks, '高等院校的贫困家庭应届初高中生全部纳入职业教育'),
  }),
])

function kept(id: string, title: string, quote: string): Draft {
  return aim(id, title, { when: y2020, q: eq('保持100%', 100), source: cite(goal, quote) })
}

function share(
  id: string,
  title: string,
  ...[value, asWritten, quote]: readonly [number, string, string]
): Draft {
  return countyWide({
    id,
    title,
    kind: 'ratio',
    unit: '%',
    entries: [target(y2020, atLeast(asWritten, value), cite(goal, quote))],
  })
}
