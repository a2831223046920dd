import type { Page } from 'playwright'
import { portalTabs } from './portal-tabs.ts'

/** 我的: the way out. */
export function mePage(page: Page) {
  return {
    /** 上传情况. */
    queue: () => page.getByRole('region', { name: '上传情况' }),
    signOut: async () => {
      await portalTabs(page).open('我的')
      await page.getByRole('button', { name: '退出登录' }).click()
      await page.waitForURL((url) => url.pathname === '/portal/demo')
    },
  }
}
