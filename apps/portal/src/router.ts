import { createRouter } from '@tanstack/react-router'
import { safeNext } from '@xiance/client'
import { sessionEnded } from './api/api.ts'
import { lockOwner } from './device/lock.ts'
import { forgetKept } from './offline/forget-kept.ts'
import { routeTree } from './routeTree.gen.ts'

export const router = createRouter({
  routeTree,
  basepath: '/portal',
  defaultPreload: 'intent',
  scrollRestoration: true,
  // Ids such as region codes stay text in addresses, never numbers.
  parseSearch: readSearch,
  stringifySearch: writeSearch,
})

declare module '@tanstack/react-router' {
  interface Register {
    readonly router: typeof router
  }
}

sessionEnded.hear(() => {
  const owner = lockOwner()
  // The server may have taken the right away: nothing of the ledgers stays, what was typed does.
  if (owner !== null) void forgetKept(owner.user)
  const next = safeNext(router.state.location.href)
  if (router.state.location.pathname.startsWith('/sign-in')) return
  void router.navigate({ to: '/sign-in', search: next === undefined ? {} : { next } })
})

function readSearch(text: string): Record<string, unknown> {
  return Object.fromEntries(
    [...new URLSearchParams(text)].map(([name, value]) => [name, value === 'true' ? true : value]),
  )
}

function writeSearch(search: Record<string, unknown>): string {
  const entries = Object.entries(search).flatMap(([name, value]) =>
    typeof value === 'string' || typeof value === 'boolean' ? [[name, `${value}`]] : [],
  )
  const text = new URLSearchParams(entries).toString()
  return text === '' ? '' : `?${text}`
}
