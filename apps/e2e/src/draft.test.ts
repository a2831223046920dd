import { expect, test } from 'vitest'
import { conflictPanel } from './pages/portal/conflict-panel.ts'
import { enterAs } from './pages/portal/demo-page.ts'
import { fillPage } from './pages/portal/fill-page.ts'
import { householdPage } from './pages/portal/household-page.ts'
import { said } from './pages/said.ts'
import { seat, type Person } from './stage/stage.ts'

const reason = '无人在家的原因及联系情况'
const written = '全家在旗里打工,电话联系过,腊月回来。'

test('what was typed survives a reload', async () => {
  const { page } = await openVisit('王秀英')
  const form = fillPage(page)
  await form.choose('家中是否有人', '否')
  await form.type(reason, written)
  await expect.poll(() => said(form.saveState())).toMatch(/^已上传 \d\d:\d\d$/)
  await form.type(reason, `${written}邻居代收通知。`)
  await expect.poll(() => said(form.saveState())).toContain('已存手机')
  await page.reload()
  await expect.poll(() => form.box(reason).inputValue()).toBe(`${written}邻居代收通知。`)
  expect(await form.group('家中是否有人').getByRole('radio', { name: '否' }).isChecked()).toBe(true)
})

test('an upload that arrived while its answer was lost is no conflict', async () => {
  const { page, context } = await openVisit('宝音·额尔德尼')
  const form = fillPage(page)
  const saving = '**/portal/trpc/submission.saveDraft*'
  let arrived = 0
  await page.route(saving, async (route) => {
    await route.fetch()
    arrived += 1
    await route.abort('connectionreset')
  })
  await form.choose('家中是否有人', '否')
  await form.type(reason, written)
  await expect.poll(() => arrived).toBeGreaterThan(0)
  await page.unroute(saving)
  await form.type(reason, `${written}已留字条。`)
  await expect.poll(() => said(form.saveState())).toMatch(/^已上传/)

  const elsewhere = await context.newPage()
  await elsewhere.goto(page.url())
  await expect.poll(() => fillPage(elsewhere).box(reason).inputValue()).toBe(`${written}已留字条。`)
})

test('without a network it says so, keeps everything and sends by itself when the network is back', async () => {
  const { page, context, person } = await openVisit('李占山')
  const form = fillPage(page)
  await context.setOffline(true)
  await form.choose('家中是否有人', '否')
  await form.type(reason, written)
  await expect.poll(() => said(form.saveState())).toBe('已存手机 · 等网络')
  await form.press('与上次相同')
  await form.submit()
  await page.getByText('没有网络，还没有提交。').waitFor()
  expect(await said(page.getByRole('alert'))).toContain('连上网络会自动提交')

  await context.setOffline(false)
  await page.getByRole('link', { name: '回到待办' }).click()
  await page.getByRole('heading', { level: 1, name: '其木格' }).waitFor()
  const elsewhere = await seatOf('其木格')
  const household = householdPage(elsewhere.page)
  await expect
    .poll(async () => {
      await elsewhere.page.goto('/portal/')
      await household.find('李占山')
      await household.timeline().first().waitFor()
      return household.timeline().count()
    })
    .toBe(person.before + 1)
  await household.timeline().first().click()
  await elsewhere.page.getByText(written).waitFor()
})

test('the same draft on two screens: the later one is shown both answers and overwrites nothing', async () => {
  const { page } = await openVisit('乌云其其格')
  const first = fillPage(page)
  await first.choose('家中是否有人', '否')
  await first.type(reason, '在苏木住院')
  await expect.poll(() => said(first.saveState())).toMatch(/^已上传/)

  const late = await openVisit('乌云其其格')
  late.watch.allow(/^409 POST .*submission\.stale/)
  const second = fillPage(late.page)
  await expect.poll(() => second.box(reason).inputValue()).toBe('在苏木住院')
  await first.type(reason, '在旗医院住院')
  await expect.poll(() => said(first.saveState())).toMatch(/^已上传/)
  await second.type(reason, '到呼和浩特看病')

  const conflict = conflictPanel(late.page)
  await conflict.title.waitFor()
  expect(await said(conflict.question(reason))).toBe(
    `${reason} 到呼和浩特看病 我填的 在旗医院住院 服务器上的`,
  )
  await page.reload()
  await expect.poll(() => first.box(reason).inputValue()).toBe('在旗医院住院')

  await conflict.choose(reason, '到呼和浩特看病')
  await conflict.settle()
  await expect.poll(() => said(second.saveState())).toMatch(/^已上传/)
  await page.reload()
  await expect.poll(() => first.box(reason).inputValue()).toBe('到呼和浩特看病')
})

async function seatOf(name: string): Promise<Person> {
  const person = await seat('portal')
  await enterAs(person.page, name)
  return person
}

/** The cadre before the first page of a visit to a household. */
async function openVisit(name: string) {
  const person = await seatOf('其木格')
  const household = householdPage(person.page)
  await household.find(name)
  await household.timeline().first().waitFor()
  const before = await household.timeline().count()
  await household.visit()
  await fillPage(person.page).at('基本情况').waitFor()
  return { ...person, person: { before } }
}
