import type { Meta, StoryObj } from '@storybook/react-vite'
import { FieldStates } from '../sample/field-states.tsx'

const meta = { title: '控件/银行卡号', component: FieldStates } satisfies Meta<typeof FieldStates>

export default meta
type Story = StoryObj<typeof meta>

export const States: Story = {
  args: { field: 'card', filled: '6222020000000000006', wrong: '6222' },
}

export const Phone: Story = {
  args: { field: 'card', filled: '6222020000000000006', wrong: '6222', theme: { layout: 'phone' } },
}
