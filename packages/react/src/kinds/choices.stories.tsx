import type { Meta, StoryObj } from '@storybook/react-vite'
import { FieldStates } from '../sample/field-states.tsx'

const meta = { title: '控件/多选', component: FieldStates } satisfies Meta<typeof FieldStates>

export default meta
type Story = StoryObj<typeof meta>

export const States: Story = { args: { field: 'difficulty', filled: ['illness', 'school'] } }

export const Phone: Story = {
  args: { field: 'difficulty', filled: ['illness', 'school'], theme: { layout: 'phone' } },
}
