import type { Meta, StoryObj } from '@storybook/react-vite'
import { FieldStates } from '../sample/field-states.tsx'

const meta = { title: '控件/文字', component: FieldStates } satisfies Meta<typeof FieldStates>

export default meta
type Story = StoryObj<typeof meta>

export const States: Story = {
  args: { field: 'name', filled: '张三', long: '古丽·买买提江·阿卜杜热合曼·䶮㙍𠮷' },
}

export const Phone: Story = {
  args: {
    field: 'name',
    filled: '张三',
    long: '古丽·买买提江·阿卜杜热合曼·䶮㙍𠮷',
    theme: { layout: 'phone' },
  },
}
