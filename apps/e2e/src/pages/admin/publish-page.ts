import type { Page } from 'playwright'

/** 发布: what changes, what stands in the way, and the button that says what happens. */
export function publishPage(page: Page) {
  const button = page.getByRole('button', { name: /^发布 v\d+$/ })
  return {
    button,
    changes: () => page.getByRole('main').getByRole('listitem').getByRole('link'),
    /** The worked examples follow the new numbers. */
    adoptExamples: async () => {
      const adopt = page.getByRole('button', { name: '新结果是对的，改算例' })
      while ((await adopt.count()) > 0) {
        const before = await adopt.count()
        await adopt.first().click()
        await adopt.nth(before - 1).waitFor({ state: 'detached' })
      }
    },
    /** Publishes and gives the number of the new version. */
    publish: async (note: string): Promise<number> => {
      const version = Number(/\d+/.exec(await button.innerText())?.[0])
      await page.getByRole('textbox', { name: '给使用者的说明' }).fill(note)
      await button.click()
      await page
        .getByRole('status')
        .filter({ hasText: `v${version} 已发布` })
        .waitFor()
      return version
    },
  }
}
