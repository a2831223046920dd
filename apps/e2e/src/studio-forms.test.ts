import { expect, test } from 'vitest'
import { formsPage, listsPage } from './pages/admin/forms-page.ts'
import { publishPage } from './pages/admin/publish-page.ts'
import { studio } from './pages/admin/studio.ts'
import { enterAs } from './pages/portal/demo-page.ts'
import { fillPage } from './pages/portal/fill-page.ts'
import { householdPage } from './pages/portal/household-page.ts'
import { fillBasics } from './pages/portal/visit.ts'
import { questions } from './pages/questions.ts'
import { seat } from './stage/stage.ts'

test('a label, a condition, an option and a rate are changed: the next form opened asks the new way', async () => {
  const { page } = await seat('admin')
  await enterAs(page, '苏和')
  const config = studio(page)
  const forms = formsPage(page)
  const lists = listsPage(page)
  const publishing = publishPage(page)

  await config.open('表单')
  await forms.choose('就业渠道')
  await config.edit({ label: '题目', from: '就业渠道', to: '就业途径' })
  await config.changes(1)

  await forms.addCondition()
  await forms.condition.fill('今年有牲畜出 = 是')
  await page.getByText('没有叫「今年有牲畜出」的名称').waitFor()
  expect(await forms.save.isDisabled()).toBe(true)
  await page.getByText('公式有错，改好才能保存。').waitFor()
  await forms.fix('今年有牲畜出栏').click()
  expect(await forms.condition.inputValue()).toBe('今年有牲畜出栏 = 是')
  await forms.save.click()
  await config.changes(2)

  await config.open('基础')
  await lists.choose('培训意愿')
  await lists.add('直播带货')
  await config.changes(3)
  await lists.choose('进入产业链条的形式')
  await lists.stop('生产资料入股')
  await page.getByRole('link', { name: /\d 处错误/ }).waitFor()
  await config.open('发布')
  await page.getByText(/有 \d 处错误，改正后才能发布。/).waitFor()
  expect(await publishing.button.isDisabled()).toBe(true)
  await config.undo()
  await config.changes(3)

  await config.open('补贴标准')
  await config.edit({ label: '小学 标准', to: '2600' })
  await config.changes(4)
  await config.open('发布')
  const sentences = (await publishing.changes().allInnerTexts()).join('\n')
  expect(sentences).toContain('就业途径')
  expect(sentences).toContain('直播带货')
  expect(sentences).toMatch(/小学.*2,?500 → 2,?600/)
  await publishing.adoptExamples()
  const version = await publishing.publish('问法和小学标准')

  const cadre = await seat('portal')
  await enterAs(cadre.page, '其木格')
  const household = householdPage(cadre.page)
  const form = fillPage(cadre.page)
  await household.find('赵满仓')
  await household.visit()
  await cadre.page.getByText(`第 ${version} 版`).waitFor()
  await fillBasics(cadre.page)
  await form.next('家庭成员')
  await form.asLastTime()
  await form.next('产业和就业')
  await form.changed()
  await form.choose('今年有牲畜出栏', '否')
  const channel = cadre.page.getByRole('group', { name: '就业途径', exact: true })
  await channel.waitFor({ state: 'detached' })
  await form.choose('今年有牲畜出栏', '是')
  await channel.waitFor()
  expect(await cadre.page.getByText('就业渠道').count()).toBe(0)
  await questions(cadre.page).tick('培训意愿', '直播带货')
})
