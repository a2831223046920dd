import type { Meta, StoryObj } from '@storybook/react-vite'
import { FieldStates } from '../sample/field-states.tsx'

const meta = { title: '控件/身份证号', component: FieldStates } satisfies Meta<typeof FieldStates>

export default meta
type Story = StoryObj<typeof meta>

export const States: Story = {
  args: { field: 'id_card', filled: '110101199003074514', wrong: '11010119900307' },
}

export const Phone: Story = {
  args: {
    field: 'id_card',
    filled: '110101199003074514',
    wrong: '11010119900307',
    theme: { layout: 'phone' },
  },
}
