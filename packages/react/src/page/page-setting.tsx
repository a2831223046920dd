import type { Locale } from '@xiance/schema'
import { createContext, use, useMemo, type ReactNode } from 'react'
import { wordsIn, type Words } from '../locales/index.ts'

/** As much of a failure as a page says. */
export interface PageFailure {
  readonly code: string
  /** The server's sentence in zh-CN. */
  readonly message: string
}

export interface PageSettingProps {
  readonly locale: Locale
  /** Reads what the host's calls throw. */
  readonly failureOf: (error: unknown) => PageFailure
  readonly children: ReactNode
}

/** Language and reading of failures for every page below. */
export function PageSetting({ locale, failureOf, children }: PageSettingProps) {
  const setting = useMemo(() => ({ locale, failureOf }), [locale, failureOf])
  return <Setting value={setting}>{children}</Setting>
}

export function usePageSetting(): Omit<PageSettingProps, 'children'> {
  return use(Setting)
}

export function usePageWords(): Words {
  return wordsIn(usePageSetting().locale)
}

const Setting = createContext<Omit<PageSettingProps, 'children'>>({
  locale: 'zh-CN',
  failureOf: (error) => ({
    code: 'page.failed',
    message: error instanceof Error ? error.message : '',
  }),
})
