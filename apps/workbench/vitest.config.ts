import { join } from 'node:path'
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin'
import { browserTests } from '@xiance/tooling/vitest'

const configDir = join(import.meta.dirname, '.storybook')

export default browserTests({ filesByPlugin: true, plugins: [storybookTest({ configDir })] })
