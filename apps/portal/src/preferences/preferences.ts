import { stored, useStored } from '@xiance/react'
import type { Locale } from '@xiance/schema'

/** How this person likes to read, kept on the device. */
export interface Preferences {
  /** 大字版. */
  readonly size: 'normal' | 'large'
  /** 户外模式. */
  readonly contrast: 'normal' | 'outdoor'
  readonly locale: Locale
}

const usual: Preferences = { size: 'normal', contrast: 'normal', locale: 'zh-CN' }

const store = stored('xiance.portal.preferences', parsePreferences)

export function usePreferences(): Preferences {
  return useStored(store)
}

export function changePreferences(change: Partial<Preferences>): void {
  store.write({ ...store.read(), ...change })
}

/** What was kept, with the usual value wherever it cannot be read. */
export function parsePreferences(text: string | null): Preferences {
  const kept = parseObject(text)
  return {
    size: kept['size'] === 'large' ? 'large' : usual.size,
    contrast: kept['contrast'] === 'outdoor' ? 'outdoor' : usual.contrast,
    locale: kept['locale'] === 'en' ? 'en' : usual.locale,
  }
}

function parseObject(text: string | null): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text ?? '{}')
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
  } catch {
    return {}
  }
}
