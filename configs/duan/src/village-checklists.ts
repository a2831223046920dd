import type { Checklist, Item } from '@xiance/schema'
import { cite } from './sources.ts'

const goal = '一(三)1'
const economy = '二(十)20'
const hamlets = 'hamlets[households >= 参数.linked_hamlet_size]'
const links = '20户以上的自然屯实现屯屯通电、通路、通广播电视、通宽带网'

/** 五有四通 and 五个一: the village ledger answers, a person objects. */
export const villageChecklists = [
  {
    id: 'five_haves_four_links',
    title: { 'zh-CN': '五有四通', en: 'Five haves, four links' },
    about: 'village',
    onFail: 'problem',
    declared: 9,
    source: cite(goal, '实现“五有四通”'),
    items: [
      known('special_industry', '有特色富民产业', goal, '努力实现村村有特色富民产业'),
      known('cooperative', '有合作组织', goal, '有合作组织、有公共服务场所'),
      known('service_place', '有公共服务场所', goal, '有合作组织、有公共服务场所'),
      known('safe_water', '有安全饮用水', goal, '有安全饮用水、有新村新貌'),
      known('new_look', '有新村新貌', goal, '有安全饮用水、有新村新貌'),
      { ...known('powered', '屯屯通电', goal, links), each: hamlets },
      { ...known('on_road', '屯屯通路', goal, links), each: hamlets },
      { ...known('broadcast', '屯屯通广播电视', goal, links), each: hamlets },
      { ...known('broadband', '屯屯通宽带网', goal, links), each: hamlets },
    ],
  },
  {
    id: 'five_ones',
    title: { 'zh-CN': '五个一', en: 'Five ones' },
    about: 'village',
    onFail: 'problem',
    declared: 5,
    source: cite(economy, '全部实现“五个一”目标'),
    items: [
      known('villager_cooperative', '设立一个村民合作社', economy, '设立一个村民合作社'),
      known('new_operator', '培育一个新型农业经营主体', economy, '培育一个新型农业经营主体'),
      {
        ...known(
          'collective_projects',
          '培植一个以上集体经济项目',
          economy,
          '培植一个以上村级集体经济项目',
        ),
        test: {
          of: 'collective_projects',
          is: { is: 'gte', value: 1, unit: '个', asWritten: '一个以上' },
        },
      },
      known('economy_mechanism', '建立一套发展机制', economy, '建立一套村级集体经济发展机制'),
      known('economy_rules', '健全一套管理办法', economy, '健全一套村级集体经济发展管理办法'),
    ],
  },
] as const satisfies readonly Checklist[]

function known(id: string, title: string, ...[at, quote]: readonly [string, string]): Item {
  return {
    id,
    title,
    test: id,
    ask: { id: `${id}_seen`, title, kind: 'boolean', unknown: true },
    source: cite(at, quote),
  }
}
