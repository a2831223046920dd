import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import type { LaunchOptions } from 'playwright'
import { preparedChromium } from './prepare-chromium.ts'

export type ChromiumLaunch = Pick<LaunchOptions, 'args' | 'channel' | 'env' | 'executablePath'>

const args = ['--no-sandbox', '--font-render-hinting=none']

/**
 * Playwright launch options for a Chromium on this machine: `CHROMIUM_PATH`, else the build from
 * npm (linux x64), else a system Chromium, else the installed Chrome or Edge.
 */
export async function chromium(): Promise<ChromiumLaunch> {
  const chosen = process.env['CHROMIUM_PATH']
  if (chosen) return { executablePath: chosen, args }

  const prepared = await preparedChromium()
  if (prepared) {
    const { executablePath, env } = prepared
    return { executablePath, args, env: { ...process.env, ...env } }
  }

  const system = systemChromium()
  if (system) return { executablePath: system, args }
  return { channel: process.platform === 'win32' ? 'msedge' : 'chrome', args }
}

function systemChromium(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter)
  return ['chromium', 'chromium-browser', 'google-chrome']
    .flatMap((name) => folders.map((folder) => join(folder, name)))
    .find((path) => existsSync(path))
}
