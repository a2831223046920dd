import type { Meta, StoryObj } from '@storybook/react-vite'
import { FieldStates } from '../sample/field-states.tsx'

const meta = { title: '控件/电话', component: FieldStates } satisfies Meta<typeof FieldStates>

export default meta
type Story = StoryObj<typeof meta>

export const States: Story = { args: { field: 'phone', filled: '13800000000', wrong: '138' } }

export const Phone: Story = {
  args: { field: 'phone', filled: '13800000000', wrong: '138', theme: { layout: 'phone' } },
}
