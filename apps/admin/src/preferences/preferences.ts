import { stored, useStored } from '@xiance/react'
import type { Locale } from '@xiance/schema'

/** How this person likes to read, kept on the device. */
export interface Preferences {
  readonly locale: Locale
}

const store = stored('xiance.admin.preferences', parsePreferences)

export function usePreferences(): Preferences {
  return useStored(store)
}

export function changePreferences(change: Partial<Preferences>): void {
  store.write({ ...store.read(), ...change })
}

/** What was kept, with the usual value wherever it cannot be read. */
export function parsePreferences(text: string | null): Preferences {
  const kept = parseObject(text)
  return { locale: kept['locale'] === 'en' ? 'en' : 'zh-CN' }
}

function parseObject(text: string | null): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text ?? '{}')
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
  } catch {
    return {}
  }
}
