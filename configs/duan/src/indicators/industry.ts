import { placeNamed } from '../regions.ts'
import { cite } from '../sources.ts'
import { promise } from './aims.ts'
import { by, during, inDomain, target } from './indicator.ts'
import { all, atLeast, eq } from './quantity.ts'

const goal = '二(三)7'
const tasks = '二(三)8'
const exemplary = [placeNamed('town', '地苏镇'), placeNamed('town', '高岭镇')]

export const industry = inDomain('industry', [
  {
    id: 'cattle_lent',
    title: '“贷牛还牛”发放',
    kind: 'flow',
    unit: '万头',
    entries: [
      target(
        by('2018'),
        eq('3.5万头', 3.5),
        cite(goal, '2018年底前完成牛3.5万头、羊10万只发放任务'),
      ),
    ],
  },
  {
    id: 'sheep_lent',
    title: '“贷羊还羊”发放',
    kind: 'flow',
    unit: '万只',
    entries: [
      target(by('2018'), eq('10万只', 10), cite(goal, '2018年底前完成牛3.5万头、羊10万只发放任务')),
    ],
  },
  {
    id: 'cattle_stock',
    title: '牛存栏',
    kind: 'stock',
    unit: '万头',
    entries: [
      target(
        by('2019'),
        eq('20万头', 20),
        cite(goal, '到2019年底前实现全县牛存栏20万头、羊存栏100万只'),
      ),
    ],
  },
  {
    id: 'sheep_stock',
    title: '羊存栏',
    kind: 'stock',
    unit: '万只',
    entries: [
      target(
        by('2019'),
        eq('100万只', 100),
        cite(goal, '到2019年底前实现全县牛存栏20万头、羊存栏100万只'),
      ),
    ],
  },
  {
    id: 'camellia_planted',
    title: '新种植油茶',
    kind: 'flow',
    unit: '万亩',
    entries: [
      target(during('2018'), eq('2.3万亩', 2.3), cite(goal, '2018年新种植油茶2.3万亩')),
      target(during('2019'), eq('1.4万亩', 1.4), cite(goal, '2019年新种植油茶1.4万亩')),
      target(during('2020'), eq('2万亩', 2), cite(goal, '2020年新种植油茶2万亩')),
    ],
  },
  {
    id: 'camellia_area',
    title: '油茶种植面积',
    kind: 'stock',
    unit: '万亩',
    moves: { in: ['camellia_planted'], out: [] },
    entries: [target(by('2020'), eq('7万亩', 7), cite(goal, '到2020年全县油茶种植面积达7万亩'))],
  },
  {
    id: 'feed_area',
    title: '“粮改饲”面积',
    kind: 'stock',
    unit: '万亩',
    entries: [
      target(by('2018'), atLeast('5万亩以上', 5), cite(tasks, '2018年“粮改饲”面积达5万亩以上')),
      {
        ...target(by('2018'), eq('各1万亩', 1), cite(tasks, '其中地苏、高岭各1万亩')),
        id: 'exemplary_towns',
        for: { each: 'town', in: exemplary },
      },
      {
        ...target(by('2018'), eq('各500亩', 500, { unit: '亩' }), cite(tasks, '其他乡镇各500亩')),
        id: 'other_towns',
        for: { each: 'town' },
      },
      target(by('2019'), atLeast('8万亩以上', 8), cite(tasks, '2019年“粮改饲”面积达8万亩以上')),
      target(by('2020'), atLeast('12万亩以上', 12), cite(tasks, '2020年“粮改饲”面积达12万亩以上')),
    ],
  },
  {
    id: 'barns',
    title: '贫困户有标准牛(羊)舍',
    kind: 'ratio',
    unit: '%',
    entries: [target(null, all('户户有'), cite(tasks, '实现户户有标准牛(羊)舍目标'))],
  },
  {
    id: 'livestock_insured',
    title: '“贷牛(羊)还牛(羊)”保险覆盖',
    kind: 'ratio',
    unit: '%',
    entries: [target(null, all('全覆盖'), cite(tasks, '继续与保险公司合作,实现保险全覆盖'))],
  },
  {
    id: 'camellia_sites',
    title: '油茶千亩示范点',
    kind: 'stock',
    unit: '个',
    entries: [target(by('2018'), eq('三个', 3), cite(tasks, '三只羊上远三个千亩示范点建设'))],
  },
  {
    id: 'feed_bases',
    title: '“粮改饲”万亩示范基地',
    kind: 'stock',
    unit: '万亩',
    entries: [
      {
        ...target(null, eq('万亩', 1), cite(tasks, '重点扶持地苏、高岭万亩示范基地建设')),
        for: { each: 'town', in: exemplary },
      },
    ],
  },
  promise('lead_farms_served', '龙头养殖基地水、电、路', {
    asWritten: '加大',
    source: cite(tasks, '永安澳寒羊养殖基地等龙头养殖基地水、电、路建设问题'),
    note: '列名的五个基地见清单“龙头养殖基地”。',
  }),
  promise('cold_chain_centre', '都安西南冷链仓储物流中心', {
    asWritten: '加快推进',
    source: cite(tasks, '加快推进都安西南冷链仓储物流中心建设'),
  }),
  promise('ecological_breeding', '生态养殖繁育', {
    asWritten: '实现',
    source: cite(tasks, '实现生态养殖繁育'),
  }),
  promise('breeding_risk_shared', '养殖风险分摊机制', {
    asWritten: '健全完善',
    source: cite(tasks, '健全完善风险分摊机制'),
  }),
  promise('breeders_trained', '贫困户、帮扶干部、企业人员养殖技术培训', {
    asWritten: '加强',
    source: cite(tasks, '加强对贫困户、帮扶干部、企业工作人员进行技术培训的力度'),
  }),
])
