import { Outlet } from '@tanstack/react-router'
import { failureOf } from '@xiance/client'
import { PageSetting, themeAttributes, useLayout } from '@xiance/react'
import { useEffect } from 'react'
import { usePreferences } from '../preferences/preferences.ts'

/** Everything the portal shows stands inside: theme, size and contrast as this person chose them. */
export function Frame() {
  const { size, contrast, locale } = usePreferences()
  const layout = useLayout(undefined)
  useEffect(() => {
    document.documentElement.lang = locale
  }, [locale])
  return (
    <div className="xc-root xc-page xp-root" {...themeAttributes({ size, contrast }, layout)}>
      <PageSetting locale={locale} failureOf={failureOf}>
        <Outlet />
      </PageSetting>
    </div>
  )
}
