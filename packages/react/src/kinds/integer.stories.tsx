import type { Meta, StoryObj } from '@storybook/react-vite'
import { FieldStates } from '../sample/field-states.tsx'

const meta = { title: '控件/整数', component: FieldStates } satisfies Meta<typeof FieldStates>

export default meta
type Story = StoryObj<typeof meta>

export const States: Story = { args: { field: 'heads', filled: 21, wrong: '12a' } }

export const Phone: Story = {
  args: { field: 'heads', filled: 21, wrong: '12a', theme: { layout: 'phone' } },
}
