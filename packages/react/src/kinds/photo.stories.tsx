import type { Meta, StoryObj } from '@storybook/react-vite'
import { FieldStates } from '../sample/field-states.tsx'

const meta = { title: '控件/照片', component: FieldStates } satisfies Meta<typeof FieldStates>

export default meta
type Story = StoryObj<typeof meta>

export const States: Story = { args: { field: 'house_photo', filled: ['sha256-house.jpg'] } }

export const Phone: Story = {
  args: { field: 'house_photo', filled: ['sha256-house.jpg'], theme: { layout: 'phone' } },
}
