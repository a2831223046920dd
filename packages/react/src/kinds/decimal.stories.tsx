import type { Meta, StoryObj } from '@storybook/react-vite'
import { FieldStates } from '../sample/field-states.tsx'

const meta = { title: '控件/小数', component: FieldStates } satisfies Meta<typeof FieldStates>

export default meta
type Story = StoryObj<typeof meta>

export const States: Story = { args: { field: 'area', filled: 3.25, wrong: '3.256' } }

export const Phone: Story = {
  args: { field: 'area', filled: 3.25, wrong: '3.256', theme: { layout: 'phone' } },
}
