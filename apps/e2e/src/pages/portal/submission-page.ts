import type { Page } from 'playwright'
import { entitlementView } from './entitlement-view.ts'

/** A submission as it was answered, under its own version. */
export function submissionPage(page: Page) {
  return {
    sent: () => page.getByText('已提交。').waitFor(),
    version: async () => {
      const head = page.getByRole('main').getByText(/第 \d+ 版/)
      return Number(/第 (\d+) 版/.exec(await head.first().innerText())?.[1])
    },
    entitlement: () => entitlementView(page.getByRole('region', { name: '应享', exact: true })),
  }
}
