import { expect, test } from 'vitest'
import { enterAs } from './pages/portal/demo-page.ts'
import { fillPage } from './pages/portal/fill-page.ts'
import { householdPage } from './pages/portal/household-page.ts'
import { offlineCode } from './pages/portal/offline-code.ts'
import { portalTabs } from './pages/portal/portal-tabs.ts'
import { said } from './pages/said.ts'
import { ownDevice } from './stage/own-device.ts'
import { seat } from './stage/stage.ts'

const code = '135790'
const households = ['SL-001', 'SL-007', 'SL-013'] as const
const told = (number: string) => `${number} 全家在旗里打工，电话联系过。`

test(
  'three visits without a network, a restart in between: they wait on the phone and arrive once',
  { timeout: 180_000 },
  async () => {
    const phone = await ownDevice()
    await enterAs(phone.page(), '其木格')
    await offlineCode(phone.page()).set(code, 'xiance-demo')

    await phone.restart('offline')
    await phone.page().goto('/portal/')
    await offlineCode(phone.page()).enter('000000')
    await phone.page().getByText('口令不对，还可以试 9 次。').waitFor()
    await offlineCode(phone.page()).enter(code)
    for (const number of households) {
      const page = phone.page()
      await openHousehold(phone.page(), number)
      await householdPage(page).visit()
      const form = fillPage(page)
      await form.choose('家中是否有人', '否')
      await form.type('无人在家的原因及联系情况', told(number))
      await form.press('与上次相同')
      await form.submit()
      await page.getByText('没有网络，还没有提交。').waitFor()
      await page.getByRole('link', { name: '回到待办' }).click()
    }

    await phone.restart('offline')
    await phone.page().goto('/portal/me')
    await offlineCode(phone.page()).enter(code)
    await expect
      .poll(() => said(phone.page().getByRole('banner').getByRole('status')))
      .toContain('3份等网络')

    await phone.context().setOffline(false)
    await expect.poll(() => phone.page().getByText('都已上传', { exact: false }).count()).toBe(1)

    const desk = await seat('portal')
    await enterAs(desk.page, '其木格')
    for (const number of households) {
      await openHousehold(desk.page, number)
      const visits = householdPage(desk.page).timeline().filter({ hasText: '第4季度' })
      await expect.poll(() => visits.count()).toBe(1)
      await visits.click()
      await desk.page.getByText(told(number)).waitFor()
    }
  },
)

async function openHousehold(
  page: Awaited<ReturnType<typeof seat>>['page'],
  number: string,
): Promise<void> {
  await portalTabs(page).open('农牧户')
  await page.getByRole('searchbox', { name: '查找' }).fill(number)
  await page.getByRole('status').filter({ hasText: '共 1 户' }).waitFor()
  await page.getByRole('main').getByRole('listitem').getByRole('link').click()
  await householdPage(page).timeline().first().waitFor()
}
