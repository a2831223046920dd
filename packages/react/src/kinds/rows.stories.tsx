import type { Meta, StoryObj } from '@storybook/react-vite'
import { FieldStates } from '../sample/field-states.tsx'

const meta = { title: '控件/重复表', component: FieldStates } satisfies Meta<typeof FieldStates>

export default meta
type Story = StoryObj<typeof meta>

export const States: Story = {
  args: {
    field: 'members',
    filled: [
      { _id: 'r1', name: '张三', wage: 3000 },
      { _id: 'r2', name: '李四', wage: null },
    ],
  },
}

export const Phone: Story = {
  args: {
    field: 'members',
    filled: [
      { _id: 'r1', name: '张三', wage: 3000 },
      { _id: 'r2', name: '李四', wage: null },
    ],
    theme: { layout: 'phone' },
  },
}
