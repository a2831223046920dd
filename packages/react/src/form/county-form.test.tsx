import { defineCounty } from '@xiance/schema'
import { cdp, page, userEvent } from 'vitest/browser'
import { expect, test, vi } from 'vitest'
import { render } from 'vitest-browser-react'
import { sampleCounty } from '../sample/sample-county.ts'
import { CountyForm, type CountyFormProps } from './county-form.tsx'
import '../theme/theme.css'

const today = '2024-11-20'

function open(props: Partial<CountyFormProps> = {}) {
  return render(
    <CountyForm
      config={sampleCounty}
      form="visit"
      today={today}
      readAloud={false}
      theme={{ layout: 'phone' }}
      {...props}
    />,
  )
}

const members = {
  id: 'members',
  title: '成员',
  kind: 'rows',
  rows: [
    { id: 'name', title: '姓名', kind: 'text', required: true },
    { id: 'sick', title: '患病', kind: 'boolean' },
  ],
} as const

/** The sample county with a page that appears by an answer and borrows a table of the register. */
const countyWithMembers = defineCounty({
  ...sampleCounty,
  registers: sampleCounty.registers.map((register) => ({
    ...register,
    fields: [...register.fields, members],
  })),
  forms: [
    {
      id: 'visit',
      title: '入户走访',
      about: 'household',
      pages: [
        {
          title: '基本情况',
          fields: [{ id: 'at_home', title: '家中是否有人', kind: 'boolean', required: true }],
        },
        { title: '家庭', show: 'at_home = 是', fields: ['water_safe', 'members'] },
      ],
    },
  ],
})

const next = () => page.getByRole('button', { name: '下一页' }).click()
const yes = (group: string) => page.getByRole('radiogroup', { name: group }).getByText('是')
const no = (group: string) => page.getByRole('radiogroup', { name: group }).getByText('否')

async function fillBasics(): Promise<void> {
  await page.getByLabelText('走访日期').fill('2024-11-18')
  await yes('家中是否有人').click()
  await next()
}

async function openSales(props: Partial<CountyFormProps> = {}): Promise<void> {
  await open(props)
  await fillBasics()
  await next()
  await yes('今年有没有出栏').click()
}

test('a page with missing answers takes focus to a summary whose links move focus to the input', async () => {
  await open()
  await next()
  const summary = page.getByRole('alert')
  await expect.element(summary).toHaveFocus()
  await expect.element(summary).toMatchTextContent(/有2处需要改正/)
  await page.getByRole('button', { name: /家中是否有人/ }).click()
  await expect.element(page.getByRole('radio', { name: '是' })).toHaveFocus()
  await expect.element(page.getByLabelText('走访日期')).toHaveAttribute('aria-invalid', 'true')
})

test('a question appears when the answer that drives it asks for it, and is required only then', async () => {
  await open()
  await expect.element(page.getByLabelText('无人在家的原因')).not.toBeInTheDocument()
  await no('家中是否有人').click()
  await expect
    .element(page.getByLabelText('无人在家的原因'))
    .toHaveAttribute('aria-required', 'true')
  await yes('家中是否有人').click()
  await expect.element(page.getByLabelText('无人在家的原因')).not.toBeInTheDocument()
})

test('rows are added and removed, and a removed row comes back as it was typed', async () => {
  await openSales()
  const add = page.getByRole('button', { name: '添加一条出栏' })
  await add.click()
  await page.getByLabelText('数量').fill('12a')
  await add.click()
  await expect.element(page.getByRole('group', { name: '出栏 第2条' })).toBeVisible()
  await page.getByRole('button', { name: '移除 出栏 第1条' }).click()
  await expect.element(page.getByRole('group', { name: '出栏 第2条' })).not.toBeInTheDocument()
  await page.getByRole('button', { name: '撤销' }).click()
  await expect
    .element(page.getByRole('group', { name: '出栏 第2条' }).getByLabelText('数量'))
    .toHaveValue('12a')
})

test('不清楚 is an answer: it empties the box, passes the page and leaves the total open', async () => {
  const onSubmit = vi.fn()
  await openSales({ onSubmit })
  await page.getByRole('button', { name: '添加一条出栏' }).click()
  await page.getByText('肉羊').click()
  await page.getByLabelText('数量').fill('21')
  await expect.element(page.getByRole('status', { name: '合计' })).toMatchTextContent(/21/)
  await page.getByRole('checkbox', { name: '不清楚' }).click()
  await expect.element(page.getByLabelText('数量')).toHaveValue('')
  await expect.element(page.getByRole('status', { name: '合计' })).not.toMatchTextContent(/21/)
  await page.getByLabelText('出栏日期').fill('2024-09-12')
  await page.getByRole('button', { name: '核对填写内容' }).click()
  await page.getByRole('button', { name: '提交' }).click()
  await vi.waitFor(() => expect(onSubmit).toHaveBeenCalledOnce())
  expect(onSubmit.mock.calls[0]?.[0].answers.sales).toEqual([
    { _id: 'r1', species: 'sheep', sold_on: '2024-09-12', _unknown: ['heads'] },
  ])
})

test('answers to hidden questions stay in the draft and out of the submission', async () => {
  const onSubmit = vi.fn()
  const onDraft = vi.fn()
  await open({ onSubmit, onDraft })
  await page.getByLabelText('走访日期').fill('2024-11-18')
  await no('家中是否有人').click()
  await page.getByLabelText('无人在家的原因').fill('外出务工')
  await yes('家中是否有人').click()
  await next()
  await next()
  await no('今年有没有出栏').click()
  await page.getByRole('button', { name: '核对填写内容' }).click()
  await page.getByRole('button', { name: '提交' }).click()
  await vi.waitFor(() => expect(onSubmit).toHaveBeenCalledOnce())
  expect(onSubmit.mock.calls[0]?.[0].answers).toEqual({
    visited_on: '2024-11-18',
    at_home: true,
    any_sales: false,
  })
  await vi.waitFor(() =>
    expect(onDraft.mock.lastCall?.[0]).toMatchObject({ absent_reason: '外出务工' }),
  )
})

test('an unfinished Chinese composition is no answer, and the letters in the box are left alone', async () => {
  const onDraft = vi.fn()
  await open({ onDraft })
  await no('家中是否有人').click()
  const box = page.getByLabelText('无人在家的原因')
  await box.click()
  const ime = cdp()
  await ime.send('Input.imeSetComposition', { text: "wu'ren", selectionStart: 6, selectionEnd: 6 })
  await expect.element(box).toHaveValue("wu'ren")
  await vi.waitFor(() => expect(onDraft).toHaveBeenCalled())
  expect(onDraft.mock.lastCall?.[0]).toEqual({ at_home: false })
  await ime.send('Input.insertText', { text: '无人' })
  await expect.element(box).toHaveValue('无人')
  await userEvent.tab()
  await vi.waitFor(() =>
    expect(onDraft.mock.lastCall?.[0]).toEqual({ at_home: false, absent_reason: '无人' }),
  )
})

test('known answers are confirmed with one tap instead of being asked again', async () => {
  const onSubmit = vi.fn()
  await open({
    onSubmit,
    record: { number: 'h1', phone: '13800000000', water_safe: true },
    lastOn: '2024-09-12',
  })
  await fillBasics()
  await expect.element(page.getByText('上次 2024-09-12')).toBeVisible()
  await expect.element(page.getByLabelText('联系电话')).not.toBeInTheDocument()
  await next()
  await expect.element(page.getByRole('alert')).toMatchTextContent(/请选「与上次相同」或「有变化」/)
  await page.getByRole('button', { name: '与上次相同' }).click()
  await next()
  await no('今年有没有出栏').click()
  await page.getByRole('button', { name: '核对填写内容' }).click()
  await page.getByRole('button', { name: '提交' }).click()
  await vi.waitFor(() => expect(onSubmit).toHaveBeenCalledOnce())
  expect(onSubmit.mock.calls[0]?.[0].answers).toMatchObject({
    phone: '13800000000',
    water_safe: true,
  })
})

test('what the register knows of a page that appears by an answer is confirmed too, tables included', async () => {
  const onSubmit = vi.fn()
  await open({
    config: countyWithMembers,
    onSubmit,
    record: {
      number: 'h1',
      water_safe: true,
      members: [{ _id: 'm1', name: '张某某', sick: false }],
    },
  })
  await yes('家中是否有人').click()
  await next()
  const last = page.getByRole('region', { name: '上次登记' })
  await expect.element(last).toMatchTextContent(/饮水安全是/)
  await expect.element(last).toMatchTextContent(/姓名 张某某/)
  await expect.element(page.getByRole('group', { name: '成员 第1条' })).not.toBeInTheDocument()
  await last.getByRole('button', { name: '与上次相同' }).click()
  await page.getByRole('button', { name: '核对填写内容' }).click()
  await page.getByRole('button', { name: '提交' }).click()
  await vi.waitFor(() => expect(onSubmit).toHaveBeenCalledOnce())
  expect(onSubmit.mock.calls[0]?.[0].answers).toEqual({
    at_home: true,
    water_safe: true,
    members: [{ _id: 'm1', name: '张某某', sick: false }],
  })
})

test('with reading out, a submission needs the confirmation of the household', async () => {
  const onSubmit = vi.fn()
  await open({ onSubmit, readAloud: true })
  await fillBasics()
  await next()
  await no('今年有没有出栏').click()
  await page.getByRole('button', { name: '核对填写内容' }).click()
  await page.getByRole('button', { name: '核对无误，念给农户听' }).click()
  await page.getByRole('button', { name: '提交' }).click()
  await expect.element(page.getByRole('alert')).toMatchTextContent(/请先念给对方听并勾选确认/)
  expect(onSubmit).not.toHaveBeenCalled()
  await page.getByRole('checkbox').click()
  await page.getByRole('button', { name: '提交' }).click()
  await vi.waitFor(() => expect(onSubmit).toHaveBeenCalledOnce())
})
