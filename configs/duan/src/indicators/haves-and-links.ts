import { cite } from '../sources.ts'
import { everywhere } from './aims.ts'
import { by, type Draft, target } from './indicator.ts'
import { all, strive } from './quantity.ts'

const goal = '一(三)1'
const y2020 = by('2020')

/** 五有四通: five things in every village, four links to every hamlet of twenty households. */
export const havesAndLinks: readonly Draft[] = [
  {
    id: 'villages_with_industry',
    title: '有特色富民产业的村',
    kind: 'ratio',
    unit: '%',
    entries: [target(y2020, all('村村有', strive), cite(goal, '努力实现村村有特色富民产业'))],
  },
  have('villages_with_coop', '有合作组织的村', '有合作组织'),
  have('villages_with_service_place', '有公共服务场所的村', '有公共服务场所'),
  have('villages_with_safe_water', '有安全饮用水的村', '有安全饮用水'),
  have('villages_with_new_look', '有新村新貌的村', '有新村新貌'),
  {
    id: 'hamlets_four_links',
    title: '20户以上自然屯通电、通路、通广播电视、通宽带网',
    kind: 'ratio',
    unit: '%',
    entries: [
      target(
        y2020,
        all('屯屯通', strive),
        cite(goal, '20户以上的自然屯实现屯屯通电、通路、通广播电视'),
      ),
    ],
  },
  link('hamlets_powered', '通电的20户以上自然屯', '通电'),
  {
    ...link('hamlets_on_road', '通路的20户以上自然屯', '通路'),
    entries: [
      {
        ...target(y2020, all('屯屯通', strive), cite(goal, '20户以上的自然屯实现屯屯通电、通路')),
        id: 'overall_goal',
      },
      {
        ...target(
          by('2018'),
          all('全部通'),
          cite('二(四)9', '20户以上自然村(屯)全部通沙石路或硬化路'),
        ),
        id: 'battle_goal',
      },
    ],
  },
  link('hamlets_broadcast', '通广播电视的20户以上自然屯', '通广播电视'),
]
function have(id: string, title: string, words: string): Draft {
  return everywhere(id, title, {
    when: y2020,
    asWritten: words,
    modality: 'strive',
    source: cite(goal, '有合作组织、有公共服务场所、有安全饮用水、有新村新貌'),
  })
}

function link(id: string, title: string, words: string): Draft {
  return {
    ...everywhere(id, title, {
      when: y2020,
      asWritten: words,
      modality: 'strive',
      source: cite(goal, '20户以上的自然屯实现屯屯通电、通路、通广播电视、通宽带网'),
    }),
    within: 'hamlets_four_links',
  }
}
