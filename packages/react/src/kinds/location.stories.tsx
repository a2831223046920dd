import type { Meta, StoryObj } from '@storybook/react-vite'
import { FieldStates } from '../sample/field-states.tsx'

const meta = { title: '控件/位置', component: FieldStates } satisfies Meta<typeof FieldStates>

export default meta
type Story = StoryObj<typeof meta>

export const States: Story = {
  args: { field: 'place', filled: { latitude: 39.83, longitude: 108.72 } },
}

export const Phone: Story = {
  args: {
    field: 'place',
    filled: { latitude: 39.83, longitude: 108.72 },
    theme: { layout: 'phone' },
  },
}
