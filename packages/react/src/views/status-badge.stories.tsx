import type { Meta, StoryObj } from '@storybook/react-vite'
import { sampleCounty } from '../sample/sample-county.ts'
import { Citation } from './citation.tsx'
import { ErrorSummary } from './error-summary.tsx'
import { Money } from './money.tsx'
import { IndicatorStatus } from './status-badge.tsx'

function SmallParts() {
  const clause = { doc: 'plan', at: '一', quote: '每户每年最多补20只' }
  return (
    <div className="xc-root xc-stack">
      <div className="xc-inline">
        <IndicatorStatus status="met" />
        <IndicatorStatus status="onTrack" />
        <IndicatorStatus status="watch" />
        <IndicatorStatus status="behind" />
        <IndicatorStatus status="unknown" />
        <IndicatorStatus status="notYet" />
      </div>
      <Money value={2000} words />
      <Money value={12345.6} />
      <Money value={null} />
      <Citation citations={[clause]} sources={sampleCounty.sources} open />
      <ErrorSummary problems={[{ key: 'a', text: '请填写「走访日期」', onGo: () => undefined }]} />
    </div>
  )
}

const meta = { title: '视图/小件', component: SmallParts } satisfies Meta<typeof SmallParts>

export default meta
type Story = StoryObj<typeof meta>

export const All: Story = {}

export const Outdoor: Story = {
  decorators: [
    (Story) => (
      <div data-xc-contrast="outdoor">
        <Story />
      </div>
    ),
  ],
}
