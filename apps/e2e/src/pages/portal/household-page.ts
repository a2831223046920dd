import type { Page } from 'playwright'
import { entitlementView } from './entitlement-view.ts'
import { portalTabs } from './portal-tabs.ts'

/** 农牧户: the list, and one household with what is to do, what it enjoys and what happened. */
export function householdPage(page: Page) {
  return {
    find: async (name: string) => {
      await portalTabs(page).open('农牧户')
      await page.getByRole('searchbox', { name: '查找' }).fill(name)
      await page.getByRole('status').filter({ hasText: '共 1 户' }).waitFor()
      await page.getByRole('main').getByRole('listitem').getByRole('link').click()
      await page.getByRole('heading', { level: 1, name }).waitFor()
    },
    visit: () =>
      page
        .getByRole('region', { name: '该做什么' })
        .getByRole('link', { name: /入户走访/ })
        .click(),
    entitlement: () => entitlementView(page.getByRole('region', { name: '享受什么' })),
    /** The submissions about it, newest first. */
    timeline: () => page.getByRole('region', { name: '经过' }).getByRole('link'),
  }
}
