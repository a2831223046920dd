/** What the pages of one record ask the server, so that it can be asked before the page is opened. */

export interface AboutRecord {
  readonly county: string
  readonly record: string
}

export const listPageSize = 30
const timelinePageSize = 10

export function timelineOf({ county, record }: AboutRecord) {
  return { county, record, limit: timelinePageSize }
}

export function returnedOf({ county, record }: AboutRecord) {
  return { county, record, returned: true }
}

export function problemsOf({ county, record }: AboutRecord) {
  return { county, subject: record }
}

/** The submission a form is compared with: 上次. */
export function lastOf({ county, record }: AboutRecord, form: string) {
  return { county, form, record, limit: 5 }
}
