import { page, userEvent } from 'vitest/browser'
import { expect, test, vi } from 'vitest'
import { render } from 'vitest-browser-react'
import { CountyForm, type CountyFormProps } from '../form/county-form.tsx'
import { ledgerCounty, ledgerRows } from '../sample/sample-ledger.ts'
import { sampleCounty } from '../sample/sample-county.ts'
import { sampleServices } from '../sample/sample-services.ts'
import '../theme/theme.css'

async function open(props: Partial<CountyFormProps>) {
  await page.viewport(1280, 800)
  return render(
    <CountyForm
      config={ledgerCounty}
      form="register"
      today="2024-11-20"
      services={sampleServices}
      theme={{ layout: 'office' }}
      {...props}
    />,
  )
}

test('a large table is the ledger where there is room, and cards on a phone', async () => {
  const value = { sales: ledgerRows(2) }
  const { rerender } = await open({ value })
  await expect.element(page.getByRole('grid', { name: '养殖台账' })).toBeVisible()
  await rerender(
    <CountyForm
      config={ledgerCounty}
      form="register"
      today="2024-11-20"
      services={sampleServices}
      value={value}
      theme={{ layout: 'phone' }}
    />,
  )
  await expect.element(page.getByRole('group', { name: '养殖台账 第2条' })).toBeVisible()
})

test('a small table becomes the ledger when it grows, and does not change back under the hands', async () => {
  const members = Array.from({ length: 20 }, (_, index) => ({
    _id: `m${index}`,
    name: `成员${index}`,
  }))
  await open({ config: sampleCounty, form: 'every_kind', value: { members } })
  await page.getByRole('button', { name: '添加一条成员' }).click()
  await expect.element(page.getByRole('grid', { name: '成员' })).toBeVisible()
  await page.getByRole('button', { name: '移除这一行' }).click()
  await expect
    .element(page.getByRole('grid', { name: '成员' }))
    .toHaveAttribute('aria-rowcount', '22')
})

test('the link of an error summary goes to a cell far down, and totals follow what is typed there', async () => {
  const rows = ledgerRows(2000).map((row, index) =>
    index === 1499 ? { ...row, heads: '十只' } : row,
  )
  const onSubmit = vi.fn()
  await open({ value: { sales: rows }, onSubmit })
  await expect.element(page.getByRole('grid')).toBeVisible()
  await page.getByRole('button', { name: '核对填写内容' }).click()
  const summary = page.getByRole('alert')
  await summary.getByRole('button').click()
  await vi.waitFor(() =>
    expect(document.activeElement?.getAttribute('aria-label')).toBe('数量 第1500行'),
  )
  const at = document.activeElement?.getBoundingClientRect()
  const view = document.querySelector('.xc-ledger__scroll')?.getBoundingClientRect()
  expect(at?.top).toBeGreaterThan(view?.top ?? Infinity)
  expect(at?.bottom).toBeLessThanOrEqual(view?.bottom ?? 0)
  const total = page.getByRole('status', { name: '合计' })
  await expect.element(total).not.toMatchTextContent(/\d/)
  await userEvent.keyboard('10{Enter}')
  await expect.element(total).toMatchTextContent(/\d/)
  await page.getByRole('button', { name: '核对填写内容' }).click()
  await expect.element(page.getByText('其余 1950 条请在表格里核对。')).toBeVisible()
  await page.getByRole('button', { name: '提交' }).click()
  await vi.waitFor(() => expect(onSubmit).toHaveBeenCalledOnce())
  expect(onSubmit.mock.calls[0]?.[0].answers.sales).toHaveLength(2000)
  expect(onSubmit.mock.calls[0]?.[0].answers.sales[1499]).toMatchObject({ heads: 10 })
})
