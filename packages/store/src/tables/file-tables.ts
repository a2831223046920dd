/** Files by what they contain, who sent them, and what names them. The bytes lie outside the database. */
export interface FileTables {
  file: {
    county_id: string
    /** SHA-256 of the bytes, 64 lower-case hex digits. */
    hash: string
    size: number
    /** Media type found in the bytes. */
    type: string
    /** `collected`: the bytes are gone, because nothing named them. */
    state: 'held' | 'collected'
    changed_at: string
  }
  /** One person's sending of a file. */
  file_upload: {
    county_id: string
    hash: string
    by_user: string
    /** Sealed: file names carry people's names. */
    name: string
    size: number
    at: string
  }
  /** A submission or record whose answers name a file, held or still on its way. */
  file_reference: {
    county_id: string
    hash: string
    source: 'submission' | 'record'
    /** `<id>` of a submission, `<register>/<id>` of a record. */
    owner_id: string
    opens_to: 'scope' | 'workers' | 'nobody'
  }
}
