import { useSuspenseQuery } from '@tanstack/react-query'
import type { Answer } from '@xiance/client'
import { stored, useStored } from '@xiance/react'
import { api } from '../api/api.ts'

export type Me = Answer['session']['me']
export type Membership = Me['memberships'][number]
export type OfficeMode = Exclude<Membership['modes'][number], 'portal'>

/** One county with everything this person may do there in the office app. */
export interface Place {
  readonly county: string
  readonly countyTitle: string
  readonly today: string
  readonly modes: readonly OfficeMode[]
  readonly roles: readonly Membership[]
}

/** Id of the county this device worked with last. */
const chosen = stored('xiance.admin.county', readText)

/** Who is signed in; only below the route that has checked it. */
export function useMe(): Me {
  return useSuspenseQuery(api.session.me.queryOptions()).data
}

/** The county being worked in; null when this person has no office role anywhere. */
export function usePlaceOrNone(): Place | null {
  const { memberships } = useMe()
  return pickPlace(placesOf(memberships), useStored(chosen))
}

export function usePlace(): Place {
  const place = usePlaceOrNone()
  if (place === null) throw new Error('The shell shows pages only to somebody with an office role.')
  return place
}

export function choosePlace(county: string): void {
  chosen.write(county)
}

/** The county that is open now, outside of components. */
export function currentPlace(me: Me): Place | null {
  return pickPlace(placesOf(me.memberships), chosen.read())
}

/** Counties of the memberships that reach the office app, each with the modes of all its roles together. */
export function placesOf(memberships: readonly Membership[]): readonly Place[] {
  const counties = [...new Set(memberships.map(({ county }) => county))]
  return counties.flatMap((county) => {
    const roles = memberships.filter((one) => one.county === county && modesOf(one).length > 0)
    const first = roles[0]
    if (first === undefined) return []
    const modes = modeOrder.filter((mode) => roles.some((one) => one.modes.includes(mode)))
    return [{ county, countyTitle: first.countyTitle, today: first.today, modes, roles }]
  })
}

export function pickPlace(places: readonly Place[], county: string | null): Place | null {
  return places.find((one) => one.county === county) ?? places[0] ?? null
}

const modeOrder: readonly OfficeMode[] = ['office', 'config', 'manage']

function modesOf({ modes }: Membership): readonly OfficeMode[] {
  return modeOrder.filter((mode) => modes.includes(mode))
}

function readText(text: string | null): string | null {
  try {
    const value: unknown = JSON.parse(text ?? 'null')
    return typeof value === 'string' ? value : null
  } catch {
    return null
  }
}
