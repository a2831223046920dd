import { expect, test } from 'vitest'
import { userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { EditableCell } from './editable-cell.tsx'

async function cell(taken = true) {
  const committed: string[] = []
  const previews: (string | null)[] = []
  const screen = await render(
    <EditableCell
      label="肉羊 上限"
      shown="20"
      text="20 只"
      readOnly={false}
      onPreview={(text) => previews.push(text)}
      onCommit={async (text) => {
        committed.push(text)
        return taken
      }}
    />,
  )
  await screen.getByRole('button').click()
  const box = screen.getByRole('textbox', { name: '肉羊 上限' })
  return { screen, box, committed, previews }
}

test('Enter keeps what was typed, and the preview ends', async () => {
  const { screen, box, committed, previews } = await cell()
  await box.fill('25')
  await userEvent.keyboard('{Enter}')
  await expect.element(screen.getByRole('button')).toBeVisible()
  expect(committed).toEqual(['25'])
  expect(previews).toEqual(['25', null])
})

test('Esc leaves the cell as it was', async () => {
  const { screen, box, committed } = await cell()
  await box.fill('25')
  await userEvent.keyboard('{Escape}')
  await expect.element(screen.getByRole('button')).toBeVisible()
  expect(committed).toEqual([])
})

test('leaving without a change writes nothing', async () => {
  const { screen, committed } = await cell()
  await userEvent.keyboard('{Enter}')
  await expect.element(screen.getByRole('button')).toBeVisible()
  expect(committed).toEqual([])
})

test('an edit that was not taken leaves no preview behind', async () => {
  const { screen, box, previews } = await cell(false)
  await box.fill('25')
  await userEvent.keyboard('{Enter}')
  await expect.element(screen.getByRole('button')).toBeVisible()
  expect(previews.at(-1)).toBeNull()
})
