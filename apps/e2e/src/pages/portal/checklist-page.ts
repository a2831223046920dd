import type { Page } from 'playwright'

export type Verdict = '符合' | '不符合' | '待核'

/** 检查: the villages of a round, and one village's checklist. */
export function checklistPage(page: Page) {
  const item = (title: string) => page.getByRole('radiogroup', { name: title, exact: true })
  return {
    /** Picks one of the role's checklists. */
    choose: (title: string) =>
      page.getByRole('main').getByRole('link', { name: title }).first().click(),
    open: async (village: string) => {
      await page.getByRole('searchbox', { name: '按名称查找' }).fill(village)
      await page.getByRole('status').filter({ hasText: '共 1 个村' }).waitFor()
      await page.getByRole('main').getByRole('listitem').getByRole('link').click()
      await page.getByRole('heading', { level: 1, name: village }).waitFor()
      await page.getByRole('radiogroup').first().waitFor()
    },
    /** Items the ledger leaves to a person. */
    titles: () =>
      page
        .locator('form')
        .getByRole('listitem')
        .filter({ hasNotText: '按台账判定' })
        .getByRole('radiogroup')
        .evaluateAll(named),
    judge: (title: string, verdict: Verdict) =>
      item(title).getByRole('radio', { name: verdict, exact: true }).check(),
    /** The card of an item, with its organs once it failed. */
    card: (title: string) =>
      page
        .locator('form')
        .getByRole('listitem')
        .filter({ has: item(title) })
        .last(),
    /** How many items fail as it stands. */
    failed: async () => {
      const summary = page.locator('form').getByRole('status').last()
      return Number(/不符合 (\d+) 项/.exec(await summary.innerText())?.[1])
    },
    submit: () => page.getByRole('button', { name: '提交', exact: true }).click(),
    found: (count: number) =>
      page.getByRole('heading', { name: `已提交，${count} 项不符合，已转责任单位整改` }),
  }
}

function named(groups: Element[]): string[] {
  return groups.map((group) => {
    const label = group.getAttribute('aria-labelledby')
    return (label === null ? null : document.getElementById(label))?.textContent ?? ''
  })
}
