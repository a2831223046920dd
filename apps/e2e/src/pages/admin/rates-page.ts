import type { Page } from 'playwright'

/** 补贴标准: rates and caps, beside a worked household reckoned with the draft. */
export function ratesPage(page: Page) {
  const aside = page.getByRole('complementary')
  return {
    cell: (label: string) => page.getByRole('button', { name: new RegExp(`^${label}`) }),
    /** In force → under the draft, in words. */
    difference: () => aside.getByText(/^现行/),
    household: () => aside.getByRole('region', { name: '应享补贴' }),
  }
}
