import { placeFinder, type Region } from '@xiance/config-base'
import table from './regions.json' with { type: 'json' }

export const regions: readonly Region[] = table

export const placeNamed = placeFinder(regions)
