import type { Locator } from 'playwright'

/** What a place of a page says, whatever the line breaks. */
export async function said(place: Locator): Promise<string> {
  return (await place.innerText()).replaceAll(/\s+/g, ' ').trim()
}
