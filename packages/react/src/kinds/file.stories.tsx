import type { Meta, StoryObj } from '@storybook/react-vite'
import { FieldStates } from '../sample/field-states.tsx'

const meta = { title: '控件/附件', component: FieldStates } satisfies Meta<typeof FieldStates>

export default meta
type Story = StoryObj<typeof meta>

export const States: Story = { args: { field: 'form_file', filled: ['sha256-form.pdf'] } }

export const Phone: Story = {
  args: { field: 'form_file', filled: ['sha256-form.pdf'], theme: { layout: 'phone' } },
}
