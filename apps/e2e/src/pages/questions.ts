import type { Locator, Page } from 'playwright'

/** The questions of a form, or of one row of it, by the words people read. */
export function questions(scope: Page | Locator) {
  const group = (question: string) => scope.getByRole('radiogroup', { name: question, exact: true })
  const box = (question: string) => scope.getByRole('textbox', { name: question, exact: true })
  return {
    box,
    group,
    /** One of a few choices, all in sight. */
    choose: (question: string, option: string) =>
      group(question).getByRole('radio', { name: option, exact: true }).check(),
    /** One of a long list. */
    select: (question: string, option: string) =>
      scope.getByRole('combobox', { name: question, exact: true }).selectOption(option),
    /** One of several that may stand together. */
    tick: (question: string, option: string) =>
      scope
        .getByRole('group', { name: question, exact: true })
        .getByRole('checkbox', { name: option, exact: true })
        .check(),
    type: (question: string, text: string) => box(question).fill(text),
  }
}
