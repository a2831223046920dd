import { progress } from '@xiance/engine'
import { IndicatorTable, type IndicatorRow } from '@xiance/react'
import { textIn } from '@xiance/schema'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { counties } from './counties.ts'

const rows: readonly IndicatorRow[] = counties.duan.config.indicators
  .slice(0, 30)
  .map((indicator) => ({
    indicator: indicator.id,
    title: textIn(indicator.title, 'zh-CN'),
    unit: null,
    progress: progress(counties.duan, {
      indicator: indicator.id,
      values: [],
      period: '2019-Q3',
      region: counties.duan.config.region,
      today: '2019-10-15',
    }),
  }))

const meta = {
  title: '县配置/都安',
  component: IndicatorTable,
  args: { rows, config: counties.duan },
} satisfies Meta<typeof IndicatorTable>

export default meta
type Story = StoryObj<typeof meta>

export const TargetsOffice: Story = { args: { theme: { layout: 'office' } } }

export const TargetsPhone: Story = { args: { theme: { layout: 'phone' } } }
