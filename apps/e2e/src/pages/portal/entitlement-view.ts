import type { Locator } from 'playwright'

/** What a household is entitled to, line by line. */
export function entitlementView(scope: Locator) {
  const view = scope.getByRole('region', { name: '应享补贴' })
  return {
    view,
    /** The card of one line: 肉羊. */
    line: (label: string) =>
      view.getByRole('listitem').filter({ has: view.page().getByText(new RegExp(`^${label}`)) }),
    open: async (line: Locator, word: '依据' | '为什么') => {
      await line.getByRole('button', { name: word, exact: true }).first().click()
    },
  }
}
