import { resolve, scopes } from '@xiance/schema'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { useState } from 'react'
import { expect, fn } from 'storybook/test'
import { sampleCounty } from '../sample/sample-county.ts'
import { FormulaField, type FormulaFieldProps } from './formula-field.tsx'

function Editing(props: FormulaFieldProps) {
  const [value, setValue] = useState(props.value)
  return (
    <div className="xc-root">
      <FormulaField
        {...props}
        value={value}
        onChange={(formula, diagnostics) => {
          setValue(formula)
          props.onChange(formula, diagnostics)
        }}
      />
    </div>
  )
}

const meta = {
  title: '配置/FormulaField',
  component: Editing,
  args: {
    label: '显示条件',
    value: 'any_sales = true',
    scope: scopes(resolve(sampleCounty).resolved).formScope('visit'),
    onChange: fn(),
  },
} satisfies Meta<typeof Editing>

export default meta
type Story = StoryObj<typeof meta>

export const Fine: Story = {}

/** A misspelt name is marked in place and mended with one click. */
export const Misspelt: Story = {
  args: { value: '今年有没有出栏了 = 是' },
  play: async ({ canvas, userEvent }) => {
    const [fix] = canvas.getAllByRole('button')
    if (!fix) throw new Error('no fix is offered')
    await userEvent.click(fix)
    await expect(canvas.getByText(/公式没有问题/)).toBeVisible()
  },
}

export const Broken: Story = { args: { value: 'sum(出栏.数量' } }
