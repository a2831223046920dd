import { assess } from '@xiance/engine'
import { defineCounty, type Item } from '@xiance/schema'
import { page } from 'vitest/browser'
import { expect, test } from 'vitest'
import { render } from 'vitest-browser-react'
import { CountyForm } from '../form/county-form.tsx'
import { linked } from '../form/linked.ts'
import { sampleCounty } from '../sample/sample-county.ts'
import { ChecklistForm } from './checklist-form.tsx'
import '../theme/theme.css'

/** A county whose checklist and form ask only of households with water. */
function county(items: readonly Item[]) {
  return defineCounty({
    ...sampleCounty,
    checklists: [{ id: 'list', title: '检查', about: 'household', items: [...items] }],
    forms: [
      {
        id: 'visit',
        title: '走访',
        about: 'household',
        pages: [
          {
            title: '用水',
            fields: [{ id: 'metered', title: '装水表', kind: 'boolean', show: 'water_safe' }],
          },
        ],
      },
    ],
  })
}

const record = { water_safe: false }

function openList(items: readonly Item[]) {
  const config = county(items)
  return render(
    <ChecklistForm
      config={config}
      checklist="list"
      record={record}
      assessment={assess(linked(config), 'list', record, {}, { on: '2024-11-20' })}
      value={{}}
      onChange={() => undefined}
      onSubmit={() => undefined}
      whenNothing={<a href="/record">看台账登记</a>}
    />,
  )
}

const submit = () => page.getByRole('button', { name: '提交', exact: true }).elements()

test('a checklist without items that apply says what decides it, and cannot be handed in', async () => {
  await openList([{ id: 'meter', title: '装水表', when: 'water_safe' }])
  await expect.element(page.getByText('没有适用的检查项')).toBeVisible()
  await expect.element(page.getByText('饮水安全 否')).toBeVisible()
  await expect.element(page.getByRole('link', { name: '看台账登记' })).toBeVisible()
  expect(submit()).toEqual([])
})

test('a checklist the document does not spell out says so, and cannot be handed in', async () => {
  await openList([{ id: 'nine', title: '八有一超', declared: 9 }])
  await expect.element(page.getByText('这张检查表现在不能检查')).toBeVisible()
  expect(submit()).toEqual([])
})

test('an item that is only counted waits for a decision and offers no verdict', async () => {
  await openList([
    { id: 'nine', title: '八有一超', declared: 9 },
    { id: 'road', title: '通路' },
  ])
  await expect.element(page.getByText('文件写有 9 项，没有列出是哪些，待拍板。')).toBeVisible()
  expect(page.getByRole('radiogroup').elements()).toHaveLength(1)
})

test('a form that hides every question says what decides it, and cannot be handed in', async () => {
  await render(
    <CountyForm
      config={county([])}
      form="visit"
      record={record}
      today="2024-11-20"
      onSubmit={async () => undefined}
    />,
  )
  await expect.element(page.getByText('这张表没有要填的')).toBeVisible()
  await expect.element(page.getByText('饮水安全 否')).toBeVisible()
  expect(page.getByRole('button').elements()).toEqual([])
})
