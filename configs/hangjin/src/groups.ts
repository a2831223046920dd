import type { Group } from '@xiance/schema'
import { cite } from './sources.ts'

export const groups = [
  group('enjoying', '已脱贫享受政策户', '对于已脱贫享受政策户、边缘易致贫户', '四(二)'),
  group('not_enjoying', '已脱贫不享受政策户', '对于已脱贫不享受政策户,通过动态监测', '四(三)'),
  group('marginal', '边缘易致贫户', '纳入边缘易致贫户,落实各类帮扶政策', '四(四)'),
  group('monitored', '脱贫监测户', '纳入脱贫监测户,落实各类帮扶政策', '四(三)'),
  group('general', '一般农牧户', '以外的农村牧区常住人口', '四(四)'),
] as const satisfies readonly Group[]

function group(id: string, title: string, quote: string, at: string): Group {
  return { id, title, about: 'household', where: `农户群体 = "${title}"`, source: cite(at, quote) }
}
