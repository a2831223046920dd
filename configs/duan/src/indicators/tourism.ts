import { placeNamed } from '../regions.ts'
import { cite } from '../sources.ts'
import { promise, some } from './aims.ts'
import { by, during, inDomain, target } from './indicator.ts'
import { atLeast, eq, holds, words } from './quantity.ts'

const tours = '二(九)18'
const tourTasks = '二(九)19'
const themed = [placeNamed('town', '地苏镇'), placeNamed('town', '澄江镇')]

export const tourism = inDomain('tourism', [
  {
    id: 'tourism_villages',
    title: '贫困村旅游扶贫示范点',
    kind: 'stock',
    unit: '个',
    entries: [
      target(by('2020'), eq('3个', 3), cite(tours, '到2020年底建成3个贫困村旅游扶贫示范点')),
    ],
  },
  {
    id: 'tourism_households',
    title: '乡村旅游扶贫示范户',
    kind: 'stock',
    unit: '家',
    entries: [
      target(by('2020'), atLeast('60家以上', 60), cite(tours, '农家宾馆、休闲农庄等)60家以上')),
    ],
  },
  {
    id: 'tourism_parks',
    title: '特色产业旅游扶贫示范园(区)',
    kind: 'stock',
    unit: '处',
    entries: [
      target(by('2020'), eq('60处', 60), cite(tours, '建成特色产业旅游扶贫示范园(区)60处')),
    ],
  },
  {
    id: 'tourism_lifted',
    title: '旅游脱贫',
    within: 'people_lifted',
    kind: 'flow',
    unit: '人',
    entries: [
      target(
        during('2018'),
        eq('7600人', 7600),
        cite(tours, '其中2018年7600人、2019年5300人、2020年巩固脱贫成果'),
      ),
      target(
        during('2019'),
        eq('5300人', 5300),
        cite(tours, '其中2018年7600人、2019年5300人、2020年巩固脱贫成果'),
      ),
      target(
        during('2020'),
        words('巩固脱贫成果'),
        cite(tours, '其中2018年7600人、2019年5300人、2020年巩固脱贫成果'),
      ),
      target(during('2018/2020'), eq('12900人', 12900), cite(tours, '实现旅游脱贫12900人')),
    ],
  },
  {
    id: 'tourist_toilets',
    title: '重点村旅游厕所',
    kind: 'stock',
    unit: '座',
    entries: [
      {
        ...target(
          null,
          atLeast('至少建成一座', 1),
          cite(tourTasks, '每个重点村至少建成一座旅游厕所'),
        ),
        for: { each: 'key_tourism_villages' },
      },
    ],
  },
  {
    id: 'themed_towns',
    title: '特色小镇建设',
    kind: 'state',
    note: '地苏特色小镇、澄江葡萄小镇。',
    entries: [
      {
        ...target(null, holds('重点'), cite(tourTasks, '以建设地苏特色小镇、澄江葡萄小镇为重点')),
        for: { each: 'town', in: themed },
      },
    ],
  },
  some('tourism_zones', '县级旅游扶贫示范区', {
    unit: '个',
    asWritten: '一批',
    source: cite(tourTasks, '重点培育建设一批县级旅游扶贫示范区'),
  }),
  some('tourism_model_villages', '旅游扶贫示范村', {
    unit: '个村',
    asWritten: '一批',
    source: cite(tourTasks, '重点打造一批旅游扶贫示范村'),
  }),
  promise('tourism_styles', '“一村一景”“一村一特色”“一户一品”', {
    asWritten: '大力推行',
    source: cite(tourTasks, '大力推行“一村一景”“一村一特色”“一户一品”的旅游业态'),
  }),
  some('tourism_routes', '精品休闲农业与乡村旅游线路', {
    unit: '条',
    asWritten: '一批',
    source: cite(tourTasks, '重点推出一批精品休闲农业与乡村旅游线路'),
  }),
  {
    id: 'leisure_farms',
    title: '县级现代特色休闲农业观光示范区',
    kind: 'stock',
    unit: '亩',
    entries: [
      {
        ...target(
          by('2020'),
          atLeast('100亩以上', 100),
          cite(tourTasks, '到2020年底各乡镇至少打造100亩以上'),
        ),
        for: { each: 'town' },
      },
    ],
  },
])
