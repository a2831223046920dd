import { Outlet, useRouter } from '@tanstack/react-router'
import { failureOf } from '@xiance/client'
import { PageSetting } from '@xiance/react'
import { useEffect } from 'react'
import { sessionEnded } from '../api/api.ts'
import { usePreferences } from '../preferences/preferences.ts'

/** Above every page: the page's language, and back to the sign-in page when the session is over. */
export function RootPage() {
  const router = useRouter()
  const { locale } = usePreferences()
  useEffect(() => {
    document.documentElement.lang = locale
  }, [locale])
  useEffect(
    () =>
      sessionEnded.hear(() => {
        const { pathname, href } = router.state.location
        if (pathname === '/sign-in') return
        void router.navigate({ to: '/sign-in', search: { next: href }, replace: true })
      }),
    [router],
  )
  return (
    <PageSetting locale={locale} failureOf={failureOf}>
      <Outlet />
    </PageSetting>
  )
}
