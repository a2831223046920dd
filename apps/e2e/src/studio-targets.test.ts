import { expect, test } from 'vitest'
import { publishPage } from './pages/admin/publish-page.ts'
import { studio } from './pages/admin/studio.ts'
import { checklistPage } from './pages/portal/checklist-page.ts'
import { enterAs } from './pages/portal/demo-page.ts'
import { portalTabs } from './pages/portal/portal-tabs.ts'
import { reportPage } from './pages/portal/report-page.ts'
import { said } from './pages/said.ts'
import { seat } from './stage/stage.ts'

test('a target is changed: the town sees it on its next sheet', async () => {
  const { page } = await seat('admin')
  await enterAs(page, '蒙志强')
  const config = studio(page)
  await config.open('指标与目标')
  await config.edit({ label: '不稳固住房改造 2019', from: '5500户', to: '5600户' })
  await config.changes(1)
  await config.open('发布')
  const publishing = publishPage(page)
  expect(await publishing.changes().first().innerText()).toMatch(/5,?500 → 5,?600/)
  await publishing.adoptExamples()
  await publishing.publish('住房改造目标')

  const town = await seat('portal')
  await enterAs(town.page, '韦春花')
  await town.page.goto('/portal/reports/451228101/2019-Q3')
  const cell = reportPage(town.page).cell('不稳固住房改造')
  await expect.poll(() => said(cell)).toContain('本年目标 5,600户')
})

test('an item of a checklist is changed: the next inspection asks the new one', async () => {
  const { page } = await seat('admin')
  await enterAs(page, '刘畅')
  const config = studio(page)
  await config.open('检查表')
  await config.show('检查表', '村级督查')
  await config.edit({ label: '检查项', from: '义务教育', to: '义务教育与控辍保学' })
  await config.changes(1)
  await config.open('发布')
  const publishing = publishPage(page)
  await publishing.adoptExamples()
  await publishing.publish('检查项改名')

  const inspector = await seat('portal')
  await enterAs(inspector.page, '李卫东')
  await portalTabs(inspector.page).open('检查')
  const check = checklistPage(inspector.page)
  await check.choose('村级督查')
  await check.open('示例十村')
  const titles = await check.titles()
  expect(titles).toContain('义务教育与控辍保学')
  expect(titles).not.toContain('义务教育')
})
