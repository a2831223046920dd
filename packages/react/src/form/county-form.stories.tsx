import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, fn } from 'storybook/test'
import { sampleCounty } from '../sample/sample-county.ts'
import { sampleServices } from '../sample/sample-services.ts'
import { CountyForm } from './county-form.tsx'

const meta = {
  title: '表单/CountyForm',
  component: CountyForm,
  args: {
    config: sampleCounty,
    form: 'visit',
    today: '2024-11-20',
    services: sampleServices,
    saveState: '已存手机 · 已上传 10:32',
    onSubmit: fn(),
  },
} satisfies Meta<typeof CountyForm>

export default meta
type Story = StoryObj<typeof meta>

export const Phone: Story = { args: { theme: { layout: 'phone' } } }

export const Office: Story = { args: { theme: { layout: 'office' } } }

/** 大字版. */
export const Large: Story = { args: { theme: { layout: 'phone', size: 'large' } } }

/** 户外模式. */
export const Outdoor: Story = { args: { theme: { layout: 'phone', contrast: 'outdoor' } } }

export const English: Story = { args: { locale: 'en' } }

/** Leaving a page with missing answers: summary on top, sentence beside each input. */
export const Errors: Story = {
  args: { theme: { layout: 'phone' } },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: '下一页' }))
    await expect(canvas.getByRole('alert')).toHaveFocus()
  },
}

const filled = {
  visited_on: '2024-11-18',
  at_home: true,
  phone: '13800000000',
  water_safe: true,
  any_sales: true,
  sales: [
    { _id: 'r1', species: 'sheep', heads: 21, sold_on: '2024-09-12' },
    { _id: 'r2', species: 'cattle', sold_on: '2024-10-08', _unknown: ['heads'] },
  ],
}

const record = { number: 'h1', head: '张某某', phone: '13800000000', water_safe: true }

/** What the register already answers is shown with its date and confirmed. */
export const LastTime: Story = {
  args: { theme: { layout: 'phone' }, record, lastOn: '2024-09-12' },
  play: async ({ canvas, userEvent }) => {
    await userEvent.type(canvas.getByLabelText(/走访日期/), '2024-11-18')
    await userEvent.click(canvas.getAllByRole('radio', { name: '是' })[0] ?? canvas.getByText('是'))
    await userEvent.click(canvas.getByRole('button', { name: '下一页' }))
    await userEvent.click(canvas.getByRole('button', { name: '与上次相同' }))
    await expect(canvas.getByText(/已按「与上次相同」填写/)).toBeVisible()
  },
}

/** A repeat table as cards. */
export const RowsPhone: Story = {
  args: { theme: { layout: 'phone' }, value: filled },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: '下一页' }))
    await userEvent.click(canvas.getByRole('button', { name: '下一页' }))
    await expect(canvas.getByRole('group', { name: '出栏 第2条' })).toBeVisible()
  },
}

/** The same table ruled, where there is room. */
export const RowsOffice: Story = {
  args: { theme: { layout: 'office' }, value: filled },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: /牲畜出栏/ }))
    await expect(canvas.getByRole('table')).toBeVisible()
  },
}

/** 核对页. */
export const Check: Story = {
  args: { theme: { layout: 'phone' }, value: filled },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: '下一页' }))
    await userEvent.click(canvas.getByRole('button', { name: '下一页' }))
    await userEvent.click(canvas.getByRole('button', { name: '核对填写内容' }))
    await expect(canvas.getByText('13800000000')).toBeVisible()
  },
}

/** 念给农户听. */
export const Reading: Story = {
  args: { theme: { layout: 'phone' }, value: filled },
  play: async (context) => {
    await Check.play?.(context)
    await context.userEvent.click(
      context.canvas.getByRole('button', { name: '核对无误，念给农户听' }),
    )
    await expect(context.canvas.getByRole('heading', { name: '念给农户听' })).toHaveFocus()
  },
}

export const EveryKind: Story = { args: { form: 'every_kind', theme: { layout: 'office' } } }

export const ReadOnly: Story = { args: { form: 'every_kind', readOnly: true, value: filled } }
