/** Published versions and the one draft of a county. Documents are kept as the very text that was hashed. */
export interface ConfigTables {
  config_version: {
    county_id: string
    version: number
    hash: string
    document: string
    overlay: string | null
    resolved: string
    published_at: string
    published_by: string
    note: string
    changes: string
    status: 'published' | 'withdrawn'
  }
  config_draft: {
    county_id: string
    revision: number
    based_on: number | null
    document: string
    updated_at: string
    updated_by: string
  }
}
