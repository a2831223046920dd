import type { Meta, StoryObj } from '@storybook/react-vite'

const meta: Meta = { title: 'Theme' }

export default meta

/** Text in the page's own font and colours. */
export const Text: StoryObj = {
  render: () => (
    <main>
      <h1>县策</h1>
      <p>一县一策：表单、清单、指标、补贴</p>
    </main>
  ),
}
