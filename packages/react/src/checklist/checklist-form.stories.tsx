import type { Meta, StoryObj } from '@storybook/react-vite'
import { assess } from '@xiance/engine'
import { useState } from 'react'
import { expect, fn } from 'storybook/test'
import { linked } from '../form/linked.ts'
import { sampleCounty } from '../sample/sample-county.ts'
import { ChecklistForm, type ChecklistFormProps } from './checklist-form.tsx'

const today = { on: '2024-11-20' }

function Filling(props: ChecklistFormProps) {
  const [answers, setAnswers] = useState(props.value)
  return <ChecklistForm {...props} value={answers} onChange={setAnswers} />
}

const meta = {
  title: '检查/ChecklistForm',
  component: Filling,
  args: {
    config: sampleCounty,
    checklist: 'village_check',
    value: {},
    onChange: fn(),
    onSubmit: fn(),
    saveState: '已存手机',
  },
} satisfies Meta<typeof Filling>

export default meta
type Story = StoryObj<typeof meta>

export const Empty: Story = { args: { theme: { layout: 'phone' } } }

/** A failed item names the organs responsible. */
export const Judged: Story = {
  args: {
    theme: { layout: 'phone' },
    value: {
      water: { value: false, note: '水窖结冰,三户取水超过1公里' },
      'housing/roof': { value: true },
      'housing/wall': { value: null },
    },
  },
  play: async ({ canvas, userEvent }) => {
    await expect(canvas.getByText('县水利局')).toBeVisible()
    await userEvent.click(canvas.getAllByText('符合')[2] ?? canvas.getByText('提交'))
    await expect(canvas.getByText('符合 2 项 · 不符合 1 项 · 待核 0 项')).toBeVisible()
  },
}

/** What the ledger answered is not asked again; an objection counts once it says why. */
export const FromLedger: Story = {
  args: {
    assessment: assess(linked(sampleCounty), 'village_check', { water_safe: false }, {}, today),
    record: { water_safe: false },
  },
  play: async ({ canvas, userEvent }) => {
    await expect(canvas.queryByRole('radiogroup', { name: '户户饮水安全' })).toBeNull()
    await expect(canvas.getByText('台账已答')).toBeVisible()
    await expect(canvas.getByText('饮水安全 否')).toBeVisible()
    await expect(canvas.getByText('县水利局')).toBeVisible()
    await expect(canvas.getByText('符合 0 项 · 不符合 1 项 · 待核 2 项')).toBeVisible()
    await userEvent.click(canvas.getByRole('button', { name: '有异议：应为符合' }))
    await expect(canvas.getByText('符合 0 项 · 不符合 1 项 · 待核 2 项')).toBeVisible()
    await userEvent.type(canvas.getByLabelText('实际情况和证据'), '已通自来水')
    await expect(canvas.getByText('符合 1 项 · 不符合 0 项 · 待核 2 项')).toBeVisible()
  },
}

export const Office: Story = { args: { theme: { layout: 'office' } } }

export const ReadOnly: Story = {
  args: { readOnly: true, value: { water: { value: true } } },
}
