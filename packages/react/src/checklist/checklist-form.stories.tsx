import type { Meta, StoryObj } from '@storybook/react-vite'
import { useState } from 'react'
import { expect, fn } from 'storybook/test'
import { sampleCounty } from '../sample/sample-county.ts'
import { ChecklistForm, type ChecklistFormProps } from './checklist-form.tsx'

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

/** What the ledger decides is not asked: an answer to it would change nothing. */
export const FromLedger: Story = {
  args: {
    value: { water: { value: true } },
    assessment: {
      verdict: { is: 'fail', because: [], missing: [], sources: [] },
      items: [
        { id: 'water', is: 'fail', because: [], missing: [], sources: [], organs: ['water'] },
      ],
    },
  },
  play: async ({ canvas }) => {
    await expect(canvas.queryByRole('radiogroup', { name: '户户饮水安全' })).toBeNull()
    await expect(canvas.getByText('按台账判定')).toBeVisible()
    await expect(canvas.getByText('县水利局')).toBeVisible()
    await expect(canvas.getByText('符合 0 项 · 不符合 1 项 · 待核 2 项')).toBeVisible()
  },
}

export const Office: Story = { args: { theme: { layout: 'office' } } }

export const ReadOnly: Story = {
  args: { readOnly: true, value: { water: { value: true } } },
}
