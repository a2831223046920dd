import type { Meta, StoryObj } from '@storybook/react-vite'
import { FieldStates } from '../sample/field-states.tsx'

const meta = { title: '控件/自动计算', component: FieldStates } satisfies Meta<typeof FieldStates>

export default meta
type Story = StoryObj<typeof meta>

export const States: Story = { args: { field: 'wages', filled: null } }

export const Phone: Story = { args: { field: 'wages', filled: null, theme: { layout: 'phone' } } }
