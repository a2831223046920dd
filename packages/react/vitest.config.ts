import { browserTests } from '@xiance/tooling/vitest'

// React Aria's virtualizer asks for this switch under test, and there is no `process` in a browser.
const define = { 'process.env.VIRT_ON': '"true"' }

export default browserTests({
  optimizeDeps: {
    include: ['react-aria-components'],
    rolldownOptions: { transform: { define } },
  },
})
