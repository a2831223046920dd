import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { sampleCounty } from '../sample/sample-county.ts'
import { FormPaper } from './form-paper.tsx'

const meta = {
  title: '打印/FormPaper',
  component: FormPaper,
  args: {
    config: sampleCounty,
    form: 'visit',
    values: null,
    reporter: '示例村',
    footnote: '第 1 版 · 打印日期 2024-11-20',
  },
} satisfies Meta<typeof FormPaper>

export default meta
type Story = StoryObj<typeof meta>

/** To be filled in by hand: boxes, lines to write on, empty rows, and when a question is to be answered. */
export const Empty: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByText('当 家中是否有人 = 否 时填')).toBeVisible()
    await expect(canvas.getByRole('row', { name: /^走访日期/ })).toHaveTextContent(/是否$/)
    const table = canvas.getByRole('table', { name: /^出栏/ })
    await expect(table.querySelectorAll('tbody tr')).toHaveLength(6)
  },
}

export const Filled: Story = {
  args: {
    values: {
      visited_on: '2024-11-20',
      at_home: true,
      any_sales: true,
      sales: [
        { _id: 'r1', species: 'sheep', heads: 21, sold_on: '2024-09-12' },
        { _id: 'r2', species: 'cattle', sold_on: '2024-10-08', _unknown: ['heads'] },
      ],
      heads_total: null,
    },
    about: '刘**',
    filledBy: '其木格',
    filledOn: '2024-11-20',
  },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('row', { name: /^走访日期/ })).toHaveTextContent('已选：是否')
    const table = canvas.getByRole('table', { name: /^出栏/ })
    await expect(table.querySelectorAll('tbody tr')).toHaveLength(2)
    await expect(table).toHaveTextContent('不清楚')
    await expect(canvas.queryByText(/时填/)).toBeNull()
  },
}

/** Every kind of question. */
export const EveryKind: Story = { args: { form: 'every_kind' } }

export const English: Story = { args: { locale: 'en' } }
