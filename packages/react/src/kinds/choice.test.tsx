import type { Row } from '@xiance/expr'
import { page, userEvent } from 'vitest/browser'
import { expect, test, vi } from 'vitest'
import { render } from 'vitest-browser-react'
import { CountyForm } from '../form/county-form.tsx'
import { sampleCounty } from '../sample/sample-county.ts'
import { sampleServices } from '../sample/sample-services.ts'
import '../theme/theme.css'

function open(onDraft: (draft: object) => void, value: Row = {}) {
  return render(
    <CountyForm
      config={sampleCounty}
      form="every_kind"
      value={value}
      today="2024-11-20"
      services={sampleServices}
      theme={{ layout: 'office' }}
      onDraft={onDraft}
    />,
  )
}

test('one of two thousand options is found by typing, and only rows in sight are in the page', async () => {
  const onDraft = vi.fn()
  await open(onDraft)
  const box = page.getByRole('combobox', { name: '所在村' })
  await box.click()
  await box.fill('示例村1234')
  await expect.element(page.getByRole('option', { name: '示例村1234' })).toBeVisible()
  await box.fill('示例村')
  await expect.element(page.getByRole('option', { name: '示例村3', exact: true })).toBeVisible()
  expect(document.querySelectorAll('[role=option]').length).toBeLessThan(60)
  await box.fill('示例村1234')
  await page.getByRole('option', { name: '示例村1234' }).click()
  await expect.element(box).toHaveValue('示例村1234')
  await vi.waitFor(() => expect(onDraft.mock.lastCall?.[0]).toEqual({ village: 'village_1234' }))
})

test('a list left with words that match nothing keeps the earlier choice; an emptied box takes it back', async () => {
  const onDraft = vi.fn()
  await open(onDraft, { village: 'village_7', name: '张三' })
  const box = page.getByRole('combobox', { name: '所在村' })
  await box.click()
  await box.fill('没有这个村')
  await userEvent.tab()
  await expect.element(box).toHaveValue('示例村7')
  await box.click()
  await box.fill('')
  await userEvent.tab()
  await expect.element(box).toHaveValue('')
  await vi.waitFor(() => expect(onDraft).toHaveBeenCalled())
  expect(onDraft.mock.calls).toEqual([[{ name: '张三' }]])
})

test('a region is chosen level by level, a record by searching', async () => {
  const onDraft = vi.fn()
  await open(onDraft)
  await page.getByRole('combobox', { name: '所在地区 1' }).selectOptions('示例镇')
  await page.getByRole('combobox', { name: '所在地区 2' }).selectOptions('示例村二')
  await page.getByRole('searchbox', { name: '农户' }).fill('买买提江')
  await page.getByRole('button', { name: /古丽·买买提江/ }).click()
  await expect.element(page.getByText('古丽·买买提江·阿卜杜热合曼')).toBeVisible()
  await vi.waitFor(() =>
    expect(onDraft.mock.lastCall?.[0]).toEqual({ region: 'a2', household: 'h2' }),
  )
})

test('a typed name is kept as a signature like a drawn one', async () => {
  const onDraft = vi.fn()
  await open(onDraft)
  await page.getByLabelText('不便手写时，在此输入姓名代替').fill('张某某')
  await page.getByRole('button', { name: '用这个签名' }).last().click()
  await expect.element(page.getByRole('button', { name: '重签' })).toBeVisible()
  await vi.waitFor(() =>
    expect(onDraft.mock.lastCall?.[0]).toEqual({ signature: 'sha256-signature.png' }),
  )
})
