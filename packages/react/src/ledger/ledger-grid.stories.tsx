import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { ledgerRows, troubledRows } from '../sample/sample-ledger.ts'
import { SampleLedgerForm } from '../sample/sample-ledger-form.tsx'

const meta = {
  title: '台账/LedgerGrid',
  component: SampleLedgerForm,
  args: { rows: ledgerRows(8), theme: { layout: 'office' } },
} satisfies Meta<typeof SampleLedgerForm>

export default meta
type Story = StoryObj<typeof meta>

export const Normal: Story = {}

export const Empty: Story = { args: { rows: [] } }

/** Blank, not known, wrong and not asked, each by its own mark; the selected cell says what is wrong. */
export const Errors: Story = {
  args: { rows: troubledRows },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: /下一处错误/ }))
    await expect(canvas.getByText(/不是数字/)).toBeVisible()
  },
}

export const ReadOnly: Story = { args: { readOnly: true } }

export const TwoThousandRows: Story = { args: { rows: ledgerRows(2000) } }

/** The rows shown read as a sentence with their count. */
export const Filtered: Story = {
  args: { rows: ledgerRows(36) },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: '筛选和排序 品种' }))
    await userEvent.click(canvas.getByRole('radio', { name: '只看选中的内容' }))
    await userEvent.click(canvas.getByRole('checkbox', { name: /肉羊/ }))
    await userEvent.click(canvas.getByRole('button', { name: '确定' }))
    await expect(canvas.getByText('品种 是 肉羊 · 12 行')).toBeVisible()
  },
}

/** Which rows a column shows. */
export const Filtering: Story = {
  args: { rows: ledgerRows(36) },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: '筛选和排序 品种' }))
    await userEvent.click(canvas.getByRole('radio', { name: '只看选中的内容' }))
  },
}

/** What a paste would do, errors first. */
export const Pasting: Story = {
  play: async ({ canvas, userEvent }) => {
    const grid = await canvas.findByRole('grid')
    const box = grid.querySelector('textarea')
    if (box) await userEvent.click(box)
    const clipboardData = new DataTransfer()
    clipboardData.setData(
      'text/plain',
      '丁一\t示例村3\t骆马\t3\n丁二\t示例村4\t肉羊\t十只\n丁三\t示例村4\t肉羊\t5',
    )
    box?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    )
    await expect(await canvas.findByText('1 可写，2 有误')).toBeVisible()
  },
}

/** Answers offered while an option cell is typed. */
export const Choosing: Story = {
  play: async ({ canvas, userEvent }) => {
    const grid = await canvas.findByRole('grid')
    await userEvent.click(grid.querySelector('textarea') ?? grid)
    await userEvent.keyboard('{ArrowRight}{ArrowRight}{F2}')
    await expect(await canvas.findByRole('option', { name: '生猪' })).toBeVisible()
  },
}

/** 大字版. */
export const Large: Story = {
  args: { rows: troubledRows, theme: { layout: 'office', size: 'large' } },
}

/** 户外模式. */
export const Outdoor: Story = {
  args: { rows: troubledRows, theme: { layout: 'office', contrast: 'outdoor' } },
}

export const English: Story = { args: { rows: troubledRows, locale: 'en' } }
