import { redirect } from '@tanstack/react-router'
import { isSignedOut } from '@xiance/client'
import { api } from '../api/api.ts'
import { queryClient } from '../api/query-client.ts'
import { modeHome } from '../shell/nav.ts'
import { currentPlace, type Me } from './place.ts'

/** Who is signed in, asked for once; somebody unknown is sent to sign in and comes back to where he wanted to be. */
export async function requireMe(next: string): Promise<Me> {
  try {
    return await queryClient.ensureQueryData(api.session.me.queryOptions())
  } catch (error) {
    if (isSignedOut(error))
      redirect({ to: '/sign-in', search: next === '/' ? {} : { next }, throw: true })
    throw error
  }
}

/** Home of the first mode this person has. */
export async function firstPage(): Promise<string> {
  const place = currentPlace(await requireMe('/'))
  return modeHome[place?.modes[0] ?? 'office']
}
