import type { Page } from 'playwright'

/** The portal's main columns; which there are depends on the role. */
export function portalTabs(page: Page) {
  const navigation = page.getByRole('navigation', { name: '主要栏目' })
  return {
    open: async (tab: string) => {
      await navigation.getByRole('link', { name: tab, exact: true }).click()
      await navigation.locator('[aria-current=page]', { hasText: tab }).waitFor()
    },
    names: () => navigation.getByRole('link').allInnerTexts(),
  }
}
