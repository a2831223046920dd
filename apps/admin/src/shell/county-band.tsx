import { DemoBand } from '@xiance/react'
import type { Place } from '../session/place.ts'
import { useDemoClock } from './use-demo-clock.ts'

/** The demo band with the clock of the county being worked in. */
export function CountyBand({ place }: { readonly place: Place | null }) {
  const moveTo = useDemoClock(place?.county ?? '')
  return place === null ? <DemoBand /> : <DemoBand today={place.today} onMove={moveTo} />
}
