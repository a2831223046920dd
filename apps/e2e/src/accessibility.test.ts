import { expect, test } from 'vitest'
import { ratesPage } from './pages/admin/rates-page.ts'
import { studio } from './pages/admin/studio.ts'
import { checklistPage } from './pages/portal/checklist-page.ts'
import { enterAs } from './pages/portal/demo-page.ts'
import { fillPage } from './pages/portal/fill-page.ts'
import { householdPage } from './pages/portal/household-page.ts'
import { portalTabs } from './pages/portal/portal-tabs.ts'
import { axe } from './stage/axe.ts'
import { seat } from './stage/stage.ts'

test('the cadre: demo, 待办, 农牧户, 农户, 填写页, 我的', async () => {
  const { page } = await seat('portal')
  await page.goto('/portal/demo')
  await page.getByRole('button', { name: /其木格/ }).waitFor()
  expect(await axe(page), 'demo').toEqual([])
  await enterAs(page, '其木格')
  await page.getByRole('link', { name: /^下一户/ }).waitFor()
  expect(await axe(page), '待办').toEqual([])
  await portalTabs(page).open('农牧户')
  await page
    .getByRole('status')
    .filter({ hasText: /共 \d+ 户/ })
    .waitFor()
  expect(await axe(page), '农牧户').toEqual([])

  const household = householdPage(page)
  await household.find('乌云其其格')
  await household.entitlement().view.waitFor()
  expect(await axe(page), '农户').toEqual([])
  await page.getByRole('region', { name: '该做什么' }).waitFor()
  await household.visit()
  const form = fillPage(page)
  await form.at('基本情况').waitFor()
  expect(await axe(page), '填写页').toEqual([])
  await form.press('核对填写内容')
  await form.problems().waitFor()
  expect(await axe(page), '填写页有错').toEqual([])
  await page.goto('/portal/me')
  await page.getByRole('button', { name: '退出登录' }).waitFor()
  expect(await axe(page), '我的').toEqual([])
})

test('the town clerk: 待办, 报表, 进度', async () => {
  const { page } = await seat('portal')
  await enterAs(page, '韦春花')
  await page.getByRole('link', { name: '看进度' }).waitFor()
  expect(await axe(page), '待办').toEqual([])
  await page.goto('/portal/reports/451228101/2019-Q3')
  await page.getByRole('button', { name: '核对后上报' }).waitFor()
  expect(await axe(page), '报表').toEqual([])
  await portalTabs(page).open('进度')
  await page.getByRole('heading', { level: 2, name: '任务目标' }).first().waitFor()
  expect(await axe(page), '进度').toEqual([])
})

test('the inspector: 检查, 检查表, 问题', async () => {
  const { page } = await seat('portal')
  await enterAs(page, '李卫东')
  await portalTabs(page).open('检查')
  const check = checklistPage(page)
  await check.choose('村级督查')
  await page
    .getByRole('status')
    .filter({ hasText: /共 \d+ 个村/ })
    .waitFor()
  expect(await axe(page), '检查').toEqual([])
  await check.open('示例八村')
  await check.judge('住房安全', '不符合')
  expect(await axe(page), '检查表').toEqual([])
  await page.goto('/portal/problems')
  await page
    .getByRole('status')
    .filter({ hasText: /共 \d+ 个问题/ })
    .waitFor()
  expect(await axe(page), '问题').toEqual([])
})

test('county IT: every page of 配置', async () => {
  const { page } = await seat('admin')
  await page.goto('/admin/sign-in')
  await page.getByRole('button', { name: '登录' }).waitFor()
  expect(await axe(page), '登录').toEqual([])
  await enterAs(page, '苏和')
  const config = studio(page)
  const titles = ['政策文件', '表单', '检查表', '指标与目标', '基础', '体检', '发布', '补贴标准']
  for (const title of titles) {
    await config.open(title)
    await page.getByRole('heading', { level: 1 }).waitFor()
    expect(await axe(page), title).toEqual([])
  }
  await ratesPage(page).cell('肉羊 上限').click()
  expect(await axe(page), '补贴标准,正在改').toEqual([])
})

test.each(['王建国', '赵敏', '孙丽'])('the office as %s sees it', async (name) => {
  const { page } = await seat('admin')
  await enterAs(page, name)
  const pages = page.getByRole('navigation', { name: /^(办公|管理)$/ }).getByRole('link')
  await pages.first().waitFor()
  for (const title of await pages.allInnerTexts()) {
    await pages.filter({ hasText: title }).first().click()
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page.getByText('正在读取…').first().waitFor({ state: 'detached' })
    expect(await axe(page), title).toEqual([])
  }
})
