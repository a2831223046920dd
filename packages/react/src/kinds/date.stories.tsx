import type { Meta, StoryObj } from '@storybook/react-vite'
import { FieldStates } from '../sample/field-states.tsx'

const meta = { title: '控件/日期', component: FieldStates } satisfies Meta<typeof FieldStates>

export default meta
type Story = StoryObj<typeof meta>

export const States: Story = { args: { field: 'sold_on', filled: '2024-09-12' } }

export const Phone: Story = {
  args: { field: 'sold_on', filled: '2024-09-12', theme: { layout: 'phone' } },
}
