import type { BrowserContext, Response } from 'playwright'
import { expect } from 'vitest'

export interface Watch {
  /** Refusals that a test causes on purpose: `409 POST … submission.stale`. */
  readonly allow: (pattern: RegExp) => void
  /** Fails when any page broke the Content-Security-Policy, threw, wrote an error or was refused something. */
  readonly expectQuiet: () => void
}

/** Collects what every page of a context complains about, from its first script on. */
export async function watch(context: BrowserContext): Promise<Watch> {
  const troubles: string[] = []
  const allowed: RegExp[] = []
  await context.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sourceFile }) =>
      console.error(`csp: ${effectiveDirective} ${blockedURI} ${sourceFile}`),
    )
  })
  context.on('console', (message) => {
    // Chromium says the same of every refused request, without saying what was refused.
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource'))
      troubles.push(`${message.text()} (${message.page()?.url() ?? ''})`)
  })
  context.on('weberror', (error) => troubles.push(`threw: ${error.error().message}`))
  context.on('response', (response) => {
    if (response.status() >= 400) void refusal(response).then((text) => troubles.push(text))
  })
  return {
    allow: (pattern) => void allowed.push(pattern),
    expectQuiet: () => {
      const unexpected = troubles.filter((one) => !allowed.some((pattern) => pattern.test(one)))
      expect(unexpected, 'violations and errors on the pages').toEqual([])
    },
  }
}

async function refusal(response: Response): Promise<string> {
  const asked = `${response.status()} ${response.request().method()} ${response.url()}`
  const body = await response.text().catch(() => '')
  return `${asked} ${body.slice(0, 600)}`
}
