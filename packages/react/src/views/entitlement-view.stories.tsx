import type { Entitlement } from '@xiance/engine'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { sampleCounty } from '../sample/sample-county.ts'
import { EntitlementView } from './entitlement-view.tsx'

const cap = [{ doc: 'plan', at: '一', quote: '每户每年最多补20只' }] as const
const rate = [{ doc: 'plan', at: '一', quote: '肉羊每只补贴100元' }] as const

const paid: Entitlement = {
  on: '2024-11-20',
  total: 2000,
  totalKnown: 2000,
  unit: '元',
  lines: [
    {
      subsidy: 'livestock',
      line: 'sheep',
      row: '/sales/r1',
      date: '2024-09-12',
      label: '肉羊 2024-09-12',
      quantity: 21,
      capped: 20,
      rate: 100,
      amount: 2000,
      unit: '只',
      source: rate,
      reasons: [{ code: 'entitlement.capped', params: { from: 21, to: 20 }, source: cap }],
    },
  ],
  pending: [],
  refused: [],
}

const open: Entitlement = {
  ...paid,
  total: null,
  pending: [
    {
      subsidy: 'cattle',
      line: null,
      because: 'answer',
      missing: [
        { path: '/sales/r2/heads', label: '出栏 第2条 数量' },
        { path: '/bank_card', label: '银行卡号' },
      ],
      source: [],
    },
    { subsidy: 'transport', line: null, because: 'undecided', missing: [], source: [] },
  ],
  refused: [
    {
      subsidy: 'education',
      line: null,
      row: null,
      reason: { code: 'entitlement.not_eligible', params: {}, source: cap },
    },
  ],
}

const meta = {
  title: '视图/EntitlementView',
  component: EntitlementView,
  args: { entitlement: paid, config: sampleCounty },
} satisfies Meta<typeof EntitlementView>

export default meta
type Story = StoryObj<typeof meta>

export const Office: Story = { args: { theme: { layout: 'office' } } }

export const Phone: Story = { args: { theme: { layout: 'phone' } } }

/** Pending names what is missing, refused names the rule. */
export const Open: Story = { args: { entitlement: open, theme: { layout: 'phone' } } }

export const OpenOffice: Story = { args: { entitlement: open, theme: { layout: 'office' } } }

export const Nothing: Story = {
  args: { entitlement: { ...paid, total: 0, totalKnown: 0, lines: [] } },
}
