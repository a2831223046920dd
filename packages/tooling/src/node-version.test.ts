import { expect, test } from 'vitest'

test('scripts run under the Node of the workspace, not the one of the machine', () => {
  expect(process.version).toBe('v26.10.0')
})
