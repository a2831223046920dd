import type { Citation, Indicator } from '@xiance/schema'
import { actual, inDomain } from '../indicator.ts'
import { cite } from '../sources.ts'

const notSpelled = '各项内容原文未列。'

/** Measures and standards that the report names by their number and carries no other figure for. */
export const inWords = [
  ...inDomain('organisation', [
    {
      ...done('six_precisions', '“六个精准”“五个一批”', '认真贯彻', [
        cite('首段', '认真贯彻“六个精准”、“五个一批”的要求'),
        cite('二4', '总书记“五个一批”和《中共湖南省委、省人民政府'),
      ]),
      note: notSpelled,
    },
    {
      ...done('visits_and_signatures', '“三走访三签字”', '带头开展', [
        cite('二1', '带头开展“三走访三签字”工作'),
      ]),
      note: notSpelled,
    },
    {
      ...done('rates_raised', '“三率一度”', '打下牢固基础', [
        cite('二1', '提高“三率一度”打下牢固基础'),
      ]),
      note: '三率一度各是什么、各是多少,原文未列。',
    },
    done('in_assessment', '贫困村摘帽、贫困人口脱贫纳入绩效考核', '都纳入', [
      cite('二5', '市县两级都把贫困村摘帽、贫困人口脱贫纳入了绩效考核范围'),
    ]),
  ]),
  ...inDomain('industry', [
    {
      ...done('following_model', '“四跟四走”产业发展模式', '成为全省扶贫典型', [
        cite('二4(1)', '按照“四跟四走”的模式'),
        cite('二4(1)', '“四跟四走”产业发展模式》成为全省扶贫典型'),
      ]),
      note: notSpelled,
    },
  ]),
  ...inDomain('security', [
    {
      id: 'lines_joined',
      title: '扶贫线与低保线“两线合一”',
      kind: 'state',
      entries: [
        actual(
          null,
          { is: 'true', value: true, modality: 'basically', asWritten: '基本实现' },
          cite('二4(2)', '基本实现扶贫线与低保线“两线合一”'),
        ),
      ],
    },
    {
      ...done('health_batches', '健康扶贫“三个一批”行动计划', '加快推进', [
        cite('二4(2)', '加快推进健康扶贫“三个一批”行动计划实施'),
      ]),
      note: notSpelled,
    },
    {
      ...done('combined_safeguards', '三提高、两补贴、一减免、一兜底', '实施', [
        cite('二4(2)', '实施“三提高、两补贴、一减免、一兜底”的综合保障措施'),
      ]),
      note: notSpelled,
    },
  ]),
  ...inDomain('training', [
    done('labour_lists', '劳务协作“任务、稳岗、责任”三个清单', '落实', [
      cite('二4(6)', '落实“任务、稳岗、责任”三个清单'),
    ]),
  ]),
]

/** A measure reported as carried out, on a day the report does not print. */
function done(
  id: string,
  title: string,
  ...[asWritten, source]: readonly [string, readonly Citation[]]
): Omit<Indicator, 'domain'> {
  return {
    id,
    title,
    kind: 'state',
    entries: [actual(null, { is: 'true', value: true, asWritten }, source)],
  }
}
