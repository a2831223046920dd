import type { Page } from 'playwright'

/** 选一个人，看他的一天: signs in by one click. */
export async function enterAs(page: Page, name: string): Promise<void> {
  await page.goto('/portal/demo')
  await page.getByRole('heading', { level: 1, name: '选一个人，看他的一天' }).waitFor()
  await page.getByRole('button', { name: `以${name}(示例)登录` }).click()
  await page.waitForURL((url) => !url.pathname.endsWith('/demo'))
  await page.getByRole('heading', { level: 1 }).waitFor()
}
