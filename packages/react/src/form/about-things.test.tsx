import { defineCounty } from '@xiance/schema'
import { page } from 'vitest/browser'
import { expect, test } from 'vitest'
import { render } from 'vitest-browser-react'
import { sampleCounty } from '../sample/sample-county.ts'
import { CountyForm } from './county-form.tsx'
import '../theme/theme.css'

const animals = ['绒山羊(种羊)', '奶牛', '奶山羊', '家禽(鸡鸭鹅)', '其他牲畜']

/** A form about an asset, which nobody can be read to, with a table and the household that runs it. */
const county = defineCounty({
  ...sampleCounty,
  lists: [
    ...sampleCounty.lists,
    {
      id: 'animals',
      title: '畜种',
      options: animals.map((title, index) => ({ id: `animal_${index + 1}`, title })),
    },
  ],
  registers: [
    ...sampleCounty.registers,
    {
      id: 'asset',
      title: '扶贫资产',
      key: ['no'],
      fields: [{ id: 'no', title: '编号', kind: 'text' }],
    },
  ],
  forms: [
    {
      id: 'asset_record',
      title: '资产登记',
      about: 'asset',
      pages: [
        {
          title: '资产',
          fields: [
            { id: 'host', title: '经营户', kind: 'reference', to: 'household' },
            {
              id: 'herd',
              title: '畜群',
              kind: 'rows',
              rows: [{ id: 'animal', title: '畜种', kind: 'choice', list: 'animals' }],
            },
          ],
        },
      ],
    },
  ],
})

const gone = '0193474c-4100-7165-a38b-44a261cc3825'

const open = () =>
  render(
    <CountyForm
      config={county}
      form="asset_record"
      today="2024-11-20"
      value={{ host: gone, herd: [{ _id: 'r1', animal: 'animal_2' }] }}
      services={{ recordTitle: async () => null }}
      theme={{ layout: 'office' }}
    />,
  )

test('what is about no person is submitted from the check page, without reading out', async () => {
  await open()
  await page.getByRole('button', { name: '核对填写内容', exact: true }).click()
  await expect.element(page.getByRole('button', { name: '提交', exact: true })).toBeVisible()
  expect(page.getByText('念给农户听').elements()).toEqual([])
})

test('a record that cannot be named is said to be so; its id is never shown', async () => {
  const { container } = await open()
  await expect.element(page.getByText('查不到名称')).toBeVisible()
  await page.getByRole('button', { name: '核对填写内容', exact: true }).click()
  await expect.element(page.getByText('查不到名称')).toBeVisible()
  expect(container.textContent).not.toContain(gone)
})

test('a list in a table drops down, so that its rows stay low', async () => {
  await open()
  await expect.element(page.getByRole('combobox', { name: '畜种 第1条' })).toHaveValue('animal_2')
})
