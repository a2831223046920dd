import type { Meta, StoryObj } from '@storybook/react-vite'
import { FieldStates } from '../sample/field-states.tsx'

const meta = { title: '控件/月份', component: FieldStates } satisfies Meta<typeof FieldStates>

export default meta
type Story = StoryObj<typeof meta>

export const States: Story = { args: { field: 'since', filled: '2024-09' } }

export const Phone: Story = {
  args: { field: 'since', filled: '2024-09', theme: { layout: 'phone' } },
}
