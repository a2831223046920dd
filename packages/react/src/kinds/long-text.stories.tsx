import type { Meta, StoryObj } from '@storybook/react-vite'
import { FieldStates } from '../sample/field-states.tsx'

const meta = { title: '控件/长文字', component: FieldStates } satisfies Meta<typeof FieldStates>

export default meta
type Story = StoryObj<typeof meta>

export const States: Story = {
  args: {
    field: 'story',
    filled: '家中两位老人常年吃药,去年自付约1.2万元。',
    long: '𠮷野䶮㙍·𠮷野䶮㙍·𠮷野䶮㙍·𠮷野䶮㙍·𠮷野䶮㙍·𠮷野䶮㙍·𠮷野䶮㙍·𠮷野䶮㙍·𠮷野䶮㙍·𠮷野䶮㙍·𠮷野䶮㙍·𠮷野䶮㙍·𠮷野䶮㙍·𠮷野䶮㙍·𠮷野䶮㙍·𠮷野䶮㙍·𠮷野䶮㙍·𠮷野䶮㙍·𠮷野䶮㙍·𠮷野䶮㙍·',
  },
}

export const Phone: Story = {
  args: {
    field: 'story',
    filled: '家中两位老人常年吃药,去年自付约1.2万元。',
    long: '𠮷野䶮㙍·𠮷野䶮㙍·𠮷野䶮㙍·𠮷野䶮㙍·𠮷野䶮㙍·𠮷野䶮㙍·𠮷野䶮㙍·𠮷野䶮㙍·𠮷野䶮㙍·𠮷野䶮㙍·𠮷野䶮㙍·𠮷野䶮㙍·𠮷野䶮㙍·𠮷野䶮㙍·𠮷野䶮㙍·𠮷野䶮㙍·𠮷野䶮㙍·𠮷野䶮㙍·𠮷野䶮㙍·𠮷野䶮㙍·',
    theme: { layout: 'phone' },
  },
}
