import { useSuspenseQuery } from '@tanstack/react-query'
import type { Answer } from '@xiance/client'
import { stored, useStored } from '@xiance/react'
import { api } from '../api/api.ts'

export type Me = Answer['session']['me']
export type Membership = Me['memberships'][number]

/** Key of the membership this device worked with last. */
const chosen = stored('xiance.portal.membership', (text) => (text === null ? null : readKey(text)))

/** Who is signed in; only below the route that has checked it. */
export function useMe(): Me {
  return useSuspenseQuery(api.session.me.queryOptions()).data
}

/** The role and place being worked in; null when this person has no field role. */
export function useMembershipOrNone(): Membership | null {
  const { memberships } = useMe()
  return pickMembership(memberships, useStored(chosen))
}

export function useMembership(): Membership {
  const membership = useMembershipOrNone()
  if (membership === null)
    throw new Error('The shell shows pages only to somebody with a field role.')
  return membership
}

export function chooseMembership(membership: Membership): void {
  chosen.write(keyOf(membership))
}

/** Memberships that work in the portal. */
export function fieldMemberships(memberships: readonly Membership[]): readonly Membership[] {
  return memberships.filter(({ modes }) => modes.includes('portal'))
}

function pickMembership(memberships: readonly Membership[], key: string | null): Membership | null {
  const mine = fieldMemberships(memberships)
  return mine.find((one) => keyOf(one) === key) ?? mine[0] ?? null
}

export function keyOf({
  county,
  role,
  region,
}: Pick<Membership, 'county' | 'role' | 'region'>): string {
  return `${county}/${role}/${region}`
}

function readKey(text: string): string | null {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'string' ? value : null
  } catch {
    return null
  }
}
