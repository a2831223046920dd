import { expect, test } from 'vitest'
import { render } from 'vitest-browser-react'
import { Home } from './home.tsx'

test('the first page names the app', async () => {
  const screen = await render(<Home />)
  await expect.element(screen.getByRole('heading', { name: '县策 · 管理' })).toBeVisible()
})
