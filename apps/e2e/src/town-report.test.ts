import { expect, test } from 'vitest'
import { enterAs } from './pages/portal/demo-page.ts'
import { portalTabs } from './pages/portal/portal-tabs.ts'
import { progressPage, reportPage } from './pages/portal/report-page.ts'
import { said } from './pages/said.ts'
import { seat } from './stage/stage.ts'

const poverty = '贫困人口脱贫'

test('a town clerk sees what is due, reports a quarter and sees how far this year and the end are', async () => {
  const { page } = await seat('portal')
  await enterAs(page, '韦春花')
  await expect.poll(() => portalTabs(page).names()).toEqual(['待办', '报表', '进度', '我的'])
  const progress = progressPage(page)
  await portalTabs(page).open('进度')
  const before = figuresIn(await said(progress.indicator(poverty).first()))
  expect(before.towns).toBe(19)

  await portalTabs(page).open('待办')
  await page
    .getByRole('main')
    .getByRole('link', { name: /季度进展填报.*2019年第3季度/ })
    .first()
    .click()
  await page.getByRole('heading', { level: 1, name: '2019年第3季度报表' }).waitFor()
  const report = reportPage(page)
  expect(await said(report.cell(poverty))).toContain('全县最终目标 9.52万人')
  await report.type(poverty, '三千')
  await report.look()
  await report
    .problems()
    .getByRole('button', { name: /要填数字/ })
    .click()
  expect(await said(report.cell(poverty))).toContain(`「${poverty}」要填数字`)
  await report.type(poverty, '0.31')
  await report.type('贫困村脱贫摘帽', '2')
  expect(await said(report.saveState())).toBe('已存手机，还没有上报')

  await page.reload()
  await report.look()
  const figures = await said(report.confirmed())
  expect(figures).toContain(`${poverty} 0.31`)
  expect(figures).toContain('贫困村脱贫摘帽 2')
  await report.report()
  await report.reported()

  await portalTabs(page).open('进度')
  const shown = async () => figuresIn(await said(progress.indicator(poverty).first()))
  await expect.poll(async () => (await shown()).reported).toBe(before.reported + 1)
  const after = await shown()
  expect(after.value).toBeCloseTo(before.value + 0.31)
  expect(after.thisYear).toBeGreaterThan(before.thisYear)
  expect(after.final).toBeGreaterThan(before.final)
  await portalTabs(page).open('待办')
  await page.getByText('现在没有待办').waitFor()
})

/** 0.84万人 19个填报单位已报16个 本年目标 3.80万人 … 70.8% … 最终目标 9.52万人 … 28.3%. */
function figuresIn(words: string) {
  const number = (pattern: RegExp) => Number(pattern.exec(words)?.[1])
  return {
    value: number(/([\d.]+)万人 \d+个填报单位/),
    towns: number(/(\d+)个填报单位/),
    reported: number(/已报(\d+)个/),
    thisYear: number(/本年目标 3\.80万人.*?([\d.]+)%/),
    final: number(/最终目标 9\.52万人.*?([\d.]+)%/),
  }
}
