import react from '@vitejs/plugin-react'
import { playwright } from '@vitest/browser-playwright'
import { defaultClientConditions, defaultServerConditions } from 'vite'
import { defineConfig, type ViteUserConfig } from 'vitest/config'
import { chromium } from './chromium.ts'

const testFiles = ['src/**/*.test.ts', 'src/**/*.test.tsx']
const source = '@xiance/source'

/** Workspace packages resolve to their TypeScript source, so no test needs a build. */
const resolution = {
  resolve: { conditions: [source, ...defaultClientConditions] },
  ssr: {
    resolve: {
      conditions: [source, ...defaultServerConditions],
      externalConditions: [source, 'node', 'module-sync'],
    },
  },
} satisfies ViteUserConfig

const reporting = {
  passWithNoTests: true,
  reporters: ['default', ['json', { outputFile: '.reports/vitest.json' }]],
} satisfies NonNullable<ViteUserConfig['test']>

export interface NodeTestsOptions {
  /** Start one PostgreSQL for the run; `database()` then makes empty databases on it. */
  readonly postgres?: boolean
  /** Milliseconds for one test or hook; 15 000 without. */
  readonly timeout?: number
}

/** Tests of a room that runs in Node. */
export function nodeTests({ postgres = false, timeout = 15_000 }: NodeTestsOptions = {}) {
  return defineConfig({
    ...resolution,
    test: {
      ...reporting,
      include: testFiles,
      environment: 'node',
      testTimeout: timeout,
      hookTimeout: Math.max(timeout, 60_000),
      globalSetup: postgres ? [new URL('./postgres-setup.ts', import.meta.url).pathname] : [],
    },
  })
}

export interface BrowserTestsOptions extends Pick<ViteUserConfig, 'optimizeDeps' | 'plugins'> {
  /** True when a plugin, such as Storybook's, names the test files. */
  readonly filesByPlugin?: boolean
}

/** Tests of a room that knows the DOM: every test file runs in a real Chromium. */
export function browserTests({
  filesByPlugin = false,
  plugins,
  ...vite
}: BrowserTestsOptions = {}) {
  return defineConfig(async () => ({
    ...resolution,
    ...vite,
    plugins: [react(), plugins],
    test: {
      ...reporting,
      ...(filesByPlugin ? {} : { include: testFiles }),
      testTimeout: 15_000,
      browser: await chromiumBrowser(),
    },
  }))
}

/** Vitest's `browser` options for the Chromium that `chromium()` finds. */
async function chromiumBrowser() {
  return {
    enabled: true,
    headless: true,
    screenshotFailures: false,
    provider: playwright({ launchOptions: await chromium(), contextOptions: { locale: 'zh-CN' } }),
    instances: [{ browser: 'chromium' as const }],
  }
}
