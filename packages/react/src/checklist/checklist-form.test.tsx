import { assess } from '@xiance/engine'
import type { Row } from '@xiance/expr'
import { useState } from 'react'
import { page } from 'vitest/browser'
import { expect, test } from 'vitest'
import { render } from 'vitest-browser-react'
import { linked } from '../form/linked.ts'
import { sampleCounty } from '../sample/sample-county.ts'
import type { ChecklistAnswers } from './answers.ts'
import { ChecklistForm } from './checklist-form.tsx'
import '../theme/theme.css'

const checklist = 'village_check'
const on = { on: '2024-11-20' }

function judged(record: Row, answers: ChecklistAnswers) {
  return assess(linked(sampleCounty), checklist, record, answers, on)
}

/** What the server counts of the same answers: only items without parts. */
function counted(record: Row, answers: ChecklistAnswers): string {
  const { items } = judged(record, answers)
  const leaves = items.filter(({ id }) => !items.some((other) => other.id.startsWith(`${id}/`)))
  const [pass, fail, unknown] = ['pass', 'fail', 'unknown'].map(
    (is) => leaves.filter((leaf) => leaf.is === is).length,
  )
  return `符合 ${pass} 项 · 不符合 ${fail} 项 · 待核 ${unknown} 项`
}

function Checking({ record, given }: { readonly record: Row; readonly given: ChecklistAnswers }) {
  const [answers, setAnswers] = useState(given)
  return (
    <ChecklistForm
      config={sampleCounty}
      checklist={checklist}
      record={record}
      assessment={judged(record, {})}
      value={answers}
      onChange={setAnswers}
    />
  )
}

const housing = { 'housing/roof': { value: true }, 'housing/wall': { value: false } } as const

test.each([
  [{ water_safe: false }, { water: { value: true } }],
  [{ water_safe: false }, { water: { value: true, note: '已通自来水' } }],
  [{ water_safe: true }, { water: { value: false } }],
  [{ water_safe: true }, { water: { value: false, note: '水质浑浊' } }],
  [{}, { water: { value: false } }],
  [{ water_safe: true }, { water: { value: null, note: '没有看到' } }],
])(
  'with %j in the register and %j said, the form counts what the server counts',
  async (record, water) => {
    const given: ChecklistAnswers = { ...water, ...housing }
    await render(<Checking record={record} given={given} />)
    await expect.element(page.getByText(counted(record, given))).toBeVisible()
  },
)

test('the register has answered: its value stands, and an objection counts once it says why', async () => {
  const record = { water_safe: false }
  await render(<Checking record={record} given={{}} />)
  await expect.element(page.getByText('饮水安全 否')).toBeVisible()
  await page.getByRole('button', { name: '有异议：应为符合' }).click()
  await expect.element(page.getByText(counted(record, {}))).toBeVisible()
  await page.getByLabelText('实际情况和证据').fill('已通自来水')
  const objected = { water: { value: true, note: '已通自来水' } }
  await expect.element(page.getByText(counted(record, objected))).toBeVisible()
  await page.getByRole('button', { name: '撤回异议' }).click()
  await expect.element(page.getByText(counted(record, {}))).toBeVisible()
})

test('on the narrowest phone the three verdicts stand on one line', async () => {
  await page.viewport(360, 740)
  await render(<Checking record={{}} given={{}} />)
  const group = page.getByRole('radiogroup', { name: '户户饮水安全' })
  await expect.element(group).toBeVisible()
  const boxes = [...group.element().querySelectorAll('label')]
  expect(boxes).toHaveLength(3)
  expect(new Set(boxes.map((box) => box.getBoundingClientRect().top)).size).toBe(1)
})
