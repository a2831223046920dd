import { expect, test } from 'vitest'
import { publishPage } from './pages/admin/publish-page.ts'
import { ratesPage } from './pages/admin/rates-page.ts'
import { studio } from './pages/admin/studio.ts'
import { enterAs } from './pages/portal/demo-page.ts'
import { fillPage } from './pages/portal/fill-page.ts'
import { householdPage } from './pages/portal/household-page.ts'
import { portalTabs } from './pages/portal/portal-tabs.ts'
import { submissionPage } from './pages/portal/submission-page.ts'
import {
  fillBasics,
  fillIncome,
  fillRisk,
  fillSafeguards,
  fillVisit,
  fillWork,
} from './pages/portal/visit.ts'
import { questions } from './pages/questions.ts'
import { said } from './pages/said.ts'
import { seat } from './stage/stage.ts'

test('the sheep cap goes from 20 to 25: the next visit pays 25, the earlier one stays as it was', async () => {
  const cadre = await seat('portal')
  await enterAs(cadre.page, '其木格')
  const household = householdPage(cadre.page)
  const form = fillPage(cadre.page)
  const submission = submissionPage(cadre.page)

  await expect
    .poll(() => portalTabs(cadre.page).names())
    .toEqual(['待办', '农牧户', '台账', '检查', '问题', '我的'])
  await household.find('刘淑兰')
  await household.visit()

  await form.at('基本情况').waitFor()
  expect(await cadre.page.getByRole('combobox', { name: '受访人' }).count()).toBe(0)
  await fillBasics(cadre.page)
  await form.next('家庭成员')
  await form.asLastTime()
  await form.next('产业和就业')
  await form.changed()
  await form.choose('今年有牲畜出栏', '是')
  await form.removeRows('牲畜出栏')
  await fillWork(cadre.page)
  const sheep = await form.addRow('牲畜出栏')
  const row = questions(sheep)
  await row.choose('畜种', '肉羊')
  await row.type('出栏数量', '0')
  await row.type('出栏日期', '2024-10-08')
  await form.press('下一页')
  await form
    .problems()
    .getByRole('button', { name: /出栏数量至少为1/ })
    .click()
  expect(await sheep.getByText('出栏数量至少为1').isVisible()).toBe(true)
  expect(await row.box('出栏数量').evaluate((box) => box === document.activeElement)).toBe(true)
  await row.type('出栏数量', '26')
  const pigs = questions(await form.addRow('牲畜出栏'))
  await pigs.choose('畜种', '生猪')
  await pigs.type('出栏数量', '3')
  await pigs.type('出栏日期', '2024-11-02')
  await form.next('“三保障”和饮水安全')
  await fillSafeguards(cadre.page)
  await form.next('收入和支出')
  await fillIncome(cadre.page)
  await form.next('风险和核对')
  await fillRisk(cadre.page)
  await form.submit()

  await submission.sent()
  const first = cadre.page.url()
  const version = await submission.version()
  await expectSheep({ paid: '2,000元', counted: '26 只按20 只计' })
  const card = submission.entitlement().line('肉羊')
  await card.getByRole('button', { name: '为什么' }).click()
  await card.getByText(/20/).last().waitFor()
  await card.getByRole('button', { name: '依据' }).first().click()
  await cadre.page
    .getByText(/每户每年最多补贴20只/)
    .first()
    .waitFor()

  const it = await seat('admin')
  await enterAs(it.page, '苏和')
  const config = studio(it.page)
  const rates = ratesPage(it.page)
  await config.open('补贴标准')
  await config.edit({ label: '肉羊 上限', to: '25' })
  await config.changes(1)
  expect(await said(rates.difference())).toBe('现行 6,000元 → 草稿 6,100元 (+100元)')
  expect(await rates.household().innerText()).toContain('6,100元')
  await config.open('发布')
  const publishing = publishPage(it.page)
  expect(await publishing.changes().first().innerText()).toBe('肉羊出栏补贴上限 20 → 25 只')
  expect(await publishing.button.isDisabled()).toBe(true)
  await publishing.adoptExamples()
  expect(await publishing.publish('肉羊上限提高到25只')).toBe(version + 1)

  await portalTabs(cadre.page).open('待办')
  await household.find('额尔敦')
  await household.visit()
  await fillVisit(cadre.page, { sheep: 26 })
  await submission.sent()
  expect(await submission.version()).toBe(version + 1)
  await expectSheep({ paid: '2,500元', counted: '26 只按25 只计' })

  await cadre.page.goto(first)
  await submission.entitlement().view.waitFor()
  expect(await submission.version()).toBe(version)
  await expectSheep({ paid: '2,000元', counted: '26 只按20 只计' })

  async function expectSheep({ paid, counted }: { paid: string; counted: string }): Promise<void> {
    const line = await said(submission.entitlement().line('肉羊'))
    expect(line).toContain(paid)
    expect(line).toContain(counted)
  }
})
