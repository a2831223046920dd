import type { Meta, StoryObj } from '@storybook/react-vite'
import { FieldStates } from '../sample/field-states.tsx'

const meta = { title: '控件/所属期', component: FieldStates } satisfies Meta<typeof FieldStates>

export default meta
type Story = StoryObj<typeof meta>

export const States: Story = { args: { field: 'period', filled: '2024-Q3' } }

export const Phone: Story = {
  args: { field: 'period', filled: '2024-Q3', theme: { layout: 'phone' } },
}
