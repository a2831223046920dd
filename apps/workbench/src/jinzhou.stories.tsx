import { ChecklistForm, type ChecklistFormProps } from '@xiance/react'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { useState } from 'react'
import { fn } from 'storybook/test'
import { counties } from './counties.ts'

function Inspecting(props: ChecklistFormProps) {
  const [answers, setAnswers] = useState(props.value)
  return <ChecklistForm {...props} value={answers} onChange={setAnswers} />
}

const meta = {
  title: '县配置/锦州',
  component: Inspecting,
  args: {
    config: counties.jinzhou,
    checklist: 'village_inspection',
    value: {},
    onChange: fn(),
    onSubmit: fn(),
  },
} satisfies Meta<typeof Inspecting>

export default meta
type Story = StoryObj<typeof meta>

export const InspectionPhone: Story = { args: { theme: { layout: 'phone' } } }
