import type { Checklist } from '@xiance/schema'
import { inPlan } from '../sources.ts'
import { point } from './item.ts'

const two = inPlan('二')
const at = '三(五)'
const organs = ['poverty_station', 'all_villages'] as const
const responsible = two(at, '责任单位:镇扶贫工作站、各村')

/** The eight archive requirements: seven are about a household, the last about its village. */
export const archives = [
  {
    id: 'household_archives',
    title: { 'zh-CN': '户档案要求', en: 'Household archives' },
    about: 'household',
    onFail: 'problem',
    organs,
    source: [two(at, '全面梳理、规范整理村级档案和贫困户档案资料'), responsible],
    items: [
      point({
        id: 'handbook_true',
        title: '手册与实际、系统一致,措施与成效相统一',
        source: two(`${at}(1)`, '《扶贫手册》内容必须与家庭真实情况、扶贫信息系统相一致'),
      }),
      point({
        id: 'handbook_at_home',
        title: '手册在家,户袋与村存户档一致',
        source: two(`${at}(2)`, '户袋资料与村存放的户档资料必须完全一致'),
      }),
      point({
        id: 'papers_complete',
        title: '识别、帮扶、退出资料完整',
        source: two(`${at}(3)`, '所有建档立卡贫困户的识别、帮扶和退出资料务必完整'),
      }),
      point({
        id: 'watched_proved',
        title: '边缘户、监测户佐证充分',
        when: 'kind in ["边缘户", "脱贫监测户"]',
        source: two(`${at}(4)`, '边缘户和监测户的佐证资料务必准备并且充分有力'),
      }),
      point({
        id: 'measures_recorded',
        title: '措施落实,排查表填写齐全',
        source: two(`${at}(5)`, '排查表中的各项帮扶措施必须填写齐全'),
      }),
      point({
        id: 'certificates',
        title: '应办证件已办并存户袋',
        when: 'any(members[certificates_due])',
        source: two(`${at}(6)`, '有关证件(如残疾证、慢性病证等)务必办理并存放户袋'),
      }),
      point({
        id: 'special_explained',
        title: '特殊情况户有说明材料和明白人',
        ask: '已备情况说明、告示或证明材料,并有明白人(非特殊情况户选“是”)',
        source: two(`${at}(7)`, '对特殊情况户(如不能正常回答问题的农户等)务必准备情况说明'),
      }),
    ],
  },
  {
    id: 'village_archives',
    title: { 'zh-CN': '村档案和底数', en: 'Village archives' },
    about: 'village',
    onFail: 'problem',
    organs,
    source: [two(at, '全面梳理、规范整理村级档案和贫困户档案资料'), responsible],
    items: [
      point({
        id: 'files_ordered',
        title: '村级档案已梳理规范',
        source: two(at, '全面梳理、规范整理村级档案和贫困户档案资料'),
      }),
      point({
        id: 'doubtful_data',
        title: '疑点数据已实地核查并修正',
        source: two(at, '镇扶贫工作站对发现的疑点数据要组织实地核查'),
      }),
      point({
        id: 'cadres_know',
        title: '村干部和工作队熟知村情政策',
        source: two(`${at}(8)`, '取得的成效等必须做到清楚明白、熟知在心'),
      }),
    ],
  },
] as const satisfies readonly Checklist[]
