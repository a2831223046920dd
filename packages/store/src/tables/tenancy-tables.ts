/** County, its regions and who works where. Instants are ISO text in UTC with ms; days are civil dates. */
export interface TenancyTables {
  county: {
    county_id: string
    title: string
    /** The county's "today" in a demo database; null: the real day. */
    demo_clock: string | null
    /** 1 when everything in it is synthetic. */
    demo: number
    created_at: string
    data_key: string
    index_key: string
  }
  region: {
    county_id: string
    id: string
    /** First day this row holds. */
    from_day: string
    /** First day it no longer holds; `9999-12-31` while it holds. */
    to_day: string
    name: string
    level: string
    parent_id: string | null
    position: number
  }
  membership: {
    county_id: string
    user_id: string
    role: string
    region_id: string
    /** '' when the member belongs to no organ. */
    organ: string
  }
}
