import type { Meta, StoryObj } from '@storybook/react-vite'
import { FieldStates } from '../sample/field-states.tsx'

const meta = { title: '控件/签名', component: FieldStates } satisfies Meta<typeof FieldStates>

export default meta
type Story = StoryObj<typeof meta>

export const States: Story = { args: { field: 'signature', filled: 'sha256-signature.png' } }

export const Phone: Story = {
  args: { field: 'signature', filled: 'sha256-signature.png', theme: { layout: 'phone' } },
}
