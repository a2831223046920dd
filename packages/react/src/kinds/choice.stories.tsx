import type { Meta, StoryObj } from '@storybook/react-vite'
import { FieldStates } from '../sample/field-states.tsx'

const meta = { title: '控件/单选', component: FieldStates } satisfies Meta<typeof FieldStates>

export default meta
type Story = StoryObj<typeof meta>

export const States: Story = { args: { field: 'species', filled: 'sheep' } }

export const Phone: Story = {
  args: { field: 'species', filled: 'sheep', theme: { layout: 'phone' } },
}

/** Eight to thirty options: the phone's own list. */
export const NativeList: Story = { args: { field: 'relation', filled: 'relation_2' } }

/** Thousands of options: searched, only the rows in sight are drawn. */
export const LongList: Story = { args: { field: 'village', filled: 'village_1234' } }
