import type { Meta, StoryObj } from '@storybook/react-vite'
import { FieldStates } from '../sample/field-states.tsx'

const meta = { title: '控件/百分比', component: FieldStates } satisfies Meta<typeof FieldStates>

export default meta
type Story = StoryObj<typeof meta>

export const States: Story = { args: { field: 'share', filled: 12.5, wrong: 'x' } }

export const Phone: Story = {
  args: { field: 'share', filled: 12.5, wrong: 'x', theme: { layout: 'phone' } },
}
