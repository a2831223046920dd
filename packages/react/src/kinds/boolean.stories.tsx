import type { Meta, StoryObj } from '@storybook/react-vite'
import { FieldStates } from '../sample/field-states.tsx'

const meta = { title: '控件/是否', component: FieldStates } satisfies Meta<typeof FieldStates>

export default meta
type Story = StoryObj<typeof meta>

export const States: Story = { args: { field: 'water', filled: true } }

export const Phone: Story = { args: { field: 'water', filled: true, theme: { layout: 'phone' } } }
