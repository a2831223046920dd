import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type BrowserContext, type Page } from 'playwright'
import { inject, onTestFinished } from 'vitest'
import { watch, type Watch } from './watch.ts'

/** One phone whose browser keeps what pages keep, also when it is closed and opened again. */
export interface OwnDevice {
  readonly page: () => Page
  readonly context: () => BrowserContext
  /** Closes the browser, as a dead battery does, and opens it again; without a network when asked. */
  readonly restart: (network: 'online' | 'offline') => Promise<void>
}

export async function ownDevice(): Promise<OwnDevice> {
  const profile = await mkdtemp(join(tmpdir(), 'xiance-phone-'))
  const watches: Watch[] = []
  const open = async (offline: boolean): Promise<{ context: BrowserContext; page: Page }> => {
    const context = await chromium.launchPersistentContext(profile, {
      ...inject('chromium'),
      baseURL: inject('origin'),
      viewport: { width: 360, height: 740 },
      hasTouch: true,
      locale: 'zh-CN',
      timezoneId: 'Asia/Shanghai',
      reducedMotion: 'reduce',
      offline,
    })
    context.setDefaultTimeout(10_000)
    watches.push(await watch(context))
    return { context, page: context.pages()[0] ?? (await context.newPage()) }
  }
  let now = await open(false)
  onTestFinished(async () => {
    await now.context.close()
    await rm(profile, { recursive: true, force: true })
    for (const one of watches) one.expectQuiet()
  })
  return {
    page: () => now.page,
    context: () => now.context,
    restart: async (network) => {
      await now.context.close()
      now = await open(network === 'offline')
    },
  }
}
