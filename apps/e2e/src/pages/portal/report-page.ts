import type { Page } from 'playwright'

/** 报表: one town's figures of one period. */
export function reportPage(page: Page) {
  const cell = (indicator: string) =>
    page
      .getByRole('main')
      .getByRole('listitem')
      .filter({ has: page.getByRole('textbox', { name: indicator, exact: true }) })
  return {
    cell,
    type: (indicator: string, value: string) =>
      cell(indicator).getByRole('textbox', { name: indicator, exact: true }).fill(value),
    saveState: () => page.locator('form').getByRole('status'),
    problems: () => page.getByRole('alert'),
    look: () => page.getByRole('button', { name: '核对后上报' }).click(),
    /** The figures about to be reported, in words. */
    confirmed: () => page.locator('form dl'),
    report: () => page.getByRole('button', { name: '确认上报' }).click(),
    reported: () => page.getByRole('main').getByText('已上报').waitFor(),
  }
}

/** 进度: an indicator against this year's and the final target. */
export function progressPage(page: Page) {
  return {
    indicator: (title: string) =>
      page
        .getByRole('main')
        .getByRole('listitem')
        .filter({ has: page.getByText(title, { exact: true }) }),
  }
}
