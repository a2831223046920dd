import { expect, test } from 'vitest'
import { enterAs } from './pages/portal/demo-page.ts'
import { householdPage } from './pages/portal/household-page.ts'
import { mePage } from './pages/portal/me-page.ts'
import { seat } from './stage/stage.ts'

const name = '萨仁图雅'

test('after signing out no page reads data: not the one still open, not the way back, not a call', async () => {
  const { page, context, watch } = await seat('portal')
  watch.allow(/^401 POST /)
  await enterAs(page, '其木格')
  await householdPage(page).find(name)
  const address = page.url()
  const left = await context.newPage()
  await left.goto(address)
  await left.getByRole('heading', { level: 1, name }).waitFor()

  await mePage(page).signOut()
  await page.goBack()
  await page.getByRole('heading', { level: 1, name: '登录' }).waitFor()
  expect(await page.getByText(name).count()).toBe(0)

  await left
    .getByRole('link', { name: /入户走访/ })
    .first()
    .click()
  await left.getByRole('heading', { level: 1, name: '登录' }).waitFor()
  await left.goto(address)
  await left.getByRole('heading', { level: 1, name: '登录' }).waitFor()
  expect(await left.getByText(name).count()).toBe(0)

  const answer = await context.request.post('/portal/trpc/register.list', {
    data: { county: 'hangjin', register: 'household' },
  })
  expect(answer.status()).toBe(401)
})
