import { entitle } from '@xiance/engine'
import { regions } from '@xiance/config-hangjin'
import { CountyForm, EntitlementView } from '@xiance/react'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { fn } from 'storybook/test'
import { counties, servicesOver } from './counties.ts'

const today = '2024-11-20'

const household = {
  household_no: '150625000001',
  head_name: '示例户主',
  phone: '13800000000',
  group: 'enjoying',
  any_sales: true,
  livestock_sales: [{ _id: 'r1', species: 'mutton_sheep', heads: 21, sold_on: '2024-09-12' }],
}

const meta = {
  title: '县配置/杭锦旗',
  component: CountyForm,
  args: {
    config: counties.hangjin,
    form: 'household_visit',
    today,
    services: servicesOver(regions),
    record: household,
    lastOn: '2024-09-12',
    onSubmit: fn(),
  },
} satisfies Meta<typeof CountyForm>

export default meta
type Story = StoryObj<typeof meta>

export const VisitPhone: Story = { args: { theme: { layout: 'phone' } } }

export const VisitOffice: Story = { args: { theme: { layout: 'office' } } }

export const Application: Story = {
  args: { form: 'monitoring_application', theme: { layout: 'phone' } },
}

/** 21 sheep are paid as 20. */
export const Entitlement: Story = {
  render: () => (
    <EntitlementView
      config={counties.hangjin}
      entitlement={entitle(counties.hangjin, household, { on: today })}
    />
  ),
}
