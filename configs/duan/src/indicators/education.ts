import { cite } from '../sources.ts'
import { by, countyWide, type Draft, inDomain, target } from './indicator.ts'
import { all, atLeast, eq, holds } from './quantity.ts'

const goal = '二(六)12'
const tasks = '二(六)13'

export const education = inDomain('education', [
  {
    id: 'poor_children_helped',
    title: '建档立卡贫困户适龄子女全程帮扶入学',
    kind: 'ratio',
    unit: '%',
    entries: [
      target(
        by('2020'),
        all('所有'),
        cite(goal, '全县所有建档立卡贫困户适龄子女得到全程帮扶入学接受教育'),
      ),
    ],
  },
  share('preschool_enrolment', '学前三年毛入园率', 82, '达到82%', '学前三年毛入园率达到82%'),
  countyWide({
    id: 'primary_enrolment',
    title: '小学学龄人口入学率、毕业率、升学率',
    kind: 'ratio',
    unit: '%',
    entries: [
      target(
        by('2020'),
        eq('保持100%', 100),
        cite(goal, '小学学龄人口入学率、毕业率、升学率保持100%'),
      ),
    ],
  }),
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
    entries: [target(by('2020'), eq('99.9%', 99.9), cite(goal, '九年义务教育普及率99.9%'))],
  }),
  {
    id: 'town_kindergartens',
    title: '乡镇公办中心幼儿园',
    kind: 'stock',
    unit: '所',
    entries: [
      {
        ...target(
          by('2018'),
          eq('1所', 1),
          cite(tasks, '到2018年底实现每个乡镇政府所在地建成1所标准化公办中心幼儿园'),
        ),
        for: { each: 'town' },
      },
    ],
  },
  countyWide({
    id: 'teaching_points',
    title: '教学点“三统一”',
    kind: 'state',
    entries: [target(by('2018'), holds('实现'), cite(tasks, '学校管理和教学教研标准“三统一”'))],
  }),
  countyWide({
    id: 'senior_class_size',
    title: '解决高中大班额、大通铺',
    kind: 'state',
    entries: [
      target(
        by('2020'),
        holds('全面解决'),
        cite(tasks, '到2020年全面解决高中学校大班额、大通铺问题'),
      ),
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
])

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
    entries: [target(by('2020'), atLeast(asWritten, value), cite(goal, quote))],
  })
}
