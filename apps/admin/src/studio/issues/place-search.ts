/** Search part of the studio's addresses: the place to open, and the tab it is on. */
export interface PlaceSearch {
  readonly at?: string
  readonly tab?: string
}

export function placeSearch({ at, tab }: Readonly<Record<string, unknown>>): PlaceSearch {
  return {
    ...(typeof at === 'string' && at.startsWith('/') && { at }),
    ...(typeof tab === 'string' && { tab }),
  }
}
