import type { IndicatorProgress, TargetStatus } from '@xiance/engine'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { sampleCounty } from '../sample/sample-county.ts'
import { IndicatorTable, type IndicatorRow } from './indicator-table.tsx'

function target(
  status: TargetStatus['status'],
  completion: number | null,
  asWritten: string,
): TargetStatus {
  return {
    entry: `${status} ${asWritten}`,
    target: { is: 'gte', value: 100 },
    asWritten,
    due: '2019-12-31',
    completion,
    status,
    source: [{ doc: 'plan', at: '二', quote: '每季度至少入户走访一次' }],
  }
}

function row(id: string, title: string, progress: Partial<IndicatorProgress>): IndicatorRow {
  return {
    indicator: id,
    title,
    unit: '人',
    domainTitle: '就业扶贫',
    progress: {
      indicator: id,
      value: null,
      coverage: { counted: 19, of: 19 },
      thisYear: [],
      final: [],
      ...progress,
    },
  }
}

const rows = [
  row('met', '转移就业', {
    value: 38600,
    thisYear: [target('met', 1.02, '3.80万人')],
    final: [target('onTrack', 0.64, '6万人')],
  }),
  row('watch', '技能培训', { value: 4100, thisYear: [target('watch', 0.82, '5000人以上')] }),
  row('behind', '公益性岗位', {
    value: 120,
    coverage: { counted: 16, of: 19 },
    thisYear: [target('behind', 0.31, '390个')],
  }),
  row('words', '劳务输出组织化', { value: null, thisYear: [target('unknown', null, '全部')] }),
]

const meta = {
  title: '视图/IndicatorTable',
  component: IndicatorTable,
  args: { rows, config: sampleCounty },
} satisfies Meta<typeof IndicatorTable>

export default meta
type Story = StoryObj<typeof meta>

export const Office: Story = { args: { theme: { layout: 'office' } } }

export const Phone: Story = { args: { theme: { layout: 'phone' } } }
