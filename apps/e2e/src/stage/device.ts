import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from 'playwright'
import { inject, onTestFinished } from 'vitest'
import { watch, type Watch } from './watch.ts'
import type { Person } from './stage.ts'

/** A phone whose browser can be closed and opened again; what it kept is still there. */
export interface Device {
  /** Opens the browser with what it kept. */
  readonly open: () => Promise<Person>
}

/** A phone of its own, thrown away after the test; every page it showed must have been free of trouble. */
export async function device(): Promise<Device> {
  const folder = await mkdtemp(join(tmpdir(), 'xiance-phone-'))
  const watches: Watch[] = []
  onTestFinished(async () => {
    await rm(folder, { recursive: true, force: true })
    for (const one of watches) one.expectQuiet()
  })
  return {
    open: async () => {
      const context = await chromium.launchPersistentContext(folder, {
        ...inject('chromium'),
        baseURL: inject('origin'),
        viewport: { width: 360, height: 740 },
        hasTouch: true,
        locale: 'zh-CN',
        timezoneId: 'Asia/Shanghai',
        reducedMotion: 'reduce',
      })
      context.setDefaultTimeout(10_000)
      onTestFinished(() => context.close())
      const watching = await watch(context)
      watches.push(watching)
      return { page: context.pages()[0] ?? (await context.newPage()), context, watch: watching }
    },
  }
}
