import type { Page } from 'playwright'

/** Somebody saved the same form in between: both values of each answer. */
export function conflictPanel(page: Page) {
  const question = (title: string) => page.getByRole('group', { name: title, exact: true })
  return {
    title: page.getByText('这份填报在别处也改过'),
    question,
    choose: (title: string, value: string) =>
      question(title)
        .getByRole('radio', { name: new RegExp(`^${value}`) })
        .check(),
    settle: () => page.getByRole('button', { name: '按所选合并，继续填' }).click(),
  }
}
