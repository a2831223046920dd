/** Registers: the newest state, every earlier one, and what they are found by. */
export interface RecordTables {
  record: {
    county_id: string
    register: string
    id: string
    revision: number
    region_id: string
    /** Sealed. */
    title: string
    sort_key: string
    /** JSON with sealed private leaves. */
    content: string
    key_digest: string | null
    created_at: string
    updated_at: string
  }
  record_history: {
    county_id: string
    register: string
    id: string
    revision: number
    at: string
    by_user: string
    submission_id: string | null
    changed: string
    content: string
  }
  record_group: { county_id: string; register: string; group_id: string; record_id: string }
  blind_index: {
    county_id: string
    register: string
    field: string
    digest: string
    record_id: string
  }
  /** Keyed digests of bigrams, single characters and pinyin initials. */
  token: { county_id: string; source: string; token: string; owner_id: string }
}
