import { expect, test } from 'vitest'
import { checklistPage } from './pages/portal/checklist-page.ts'
import { enterAs } from './pages/portal/demo-page.ts'
import { portalTabs } from './pages/portal/portal-tabs.ts'
import { said } from './pages/said.ts'
import { seat } from './stage/stage.ts'

const village = '示例九村'

test('an inspector judges a village: what fails names who must mend it and stands in the list of problems', async () => {
  const { page } = await seat('portal')
  await enterAs(page, '李卫东')
  await expect.poll(() => portalTabs(page).names()).toEqual(['待办', '检查', '问题', '我的'])
  await portalTabs(page).open('检查')
  const check = checklistPage(page)
  await check.choose('村级督查')
  await check.open(village)
  const titles = await check.titles()
  expect(titles).toEqual(expect.arrayContaining(['住房安全', '建档立卡档案', '大病救助']))
  for (const title of titles) await check.judge(title, '符合')
  const byLedger = await check.failed()
  await check.judge('住房安全', '不符合')
  await check.judge('建档立卡档案', '不符合')
  await check.judge('大病救助', '待核')
  expect(await said(check.card('住房安全'))).toContain('责任单位 县级党委、政府、各行业部门')
  expect(await check.failed()).toBe(byLedger + 2)
  await check.submit()

  await check.found(byLedger + 2).waitFor()
  const found = page.getByRole('listitem').filter({ hasText: '责任单位：' })
  expect(await found.count()).toBe(byLedger + 2)
  expect(await said(found.filter({ hasText: '建档立卡档案' }))).toContain('责任单位：乡(镇)、村')

  await page.goto('/portal/problems')
  await page.getByRole('searchbox', { name: '查找问题或村名' }).fill(village)
  await page
    .getByRole('status')
    .filter({ hasText: `共 ${byLedger + 2} 个问题` })
    .waitFor()
  const listed = page.getByRole('main').getByRole('listitem')
  expect(await said(listed.filter({ hasText: '住房安全' }))).toMatch(
    new RegExp(`${village}.*责任单位：县级党委、政府、各行业部门.*待整改`),
  )
  await listed.filter({ hasText: '住房安全' }).getByRole('link').click()
  await page.getByRole('heading', { level: 1, name: '住房安全' }).waitFor()
  await page.getByText('县级党委、政府、各行业部门').waitFor()
})
