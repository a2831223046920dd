import type { Meta, StoryObj } from '@storybook/react-vite'
import { FieldStates } from '../sample/field-states.tsx'

const meta = { title: '控件/年份', component: FieldStates } satisfies Meta<typeof FieldStates>

export default meta
type Story = StoryObj<typeof meta>

export const States: Story = { args: { field: 'graduated', filled: '2024', wrong: '24年' } }

export const Phone: Story = {
  args: { field: 'graduated', filled: '2024', wrong: '24年', theme: { layout: 'phone' } },
}
