import type { Meta, StoryObj } from '@storybook/react-vite'
import { FieldStates } from '../sample/field-states.tsx'

const meta = { title: '控件/金额', component: FieldStates } satisfies Meta<typeof FieldStates>

export default meta
type Story = StoryObj<typeof meta>

export const States: Story = { args: { field: 'income', filled: 12345.6, wrong: '一万二' } }

export const Phone: Story = {
  args: { field: 'income', filled: 12345.6, wrong: '一万二', theme: { layout: 'phone' } },
}
