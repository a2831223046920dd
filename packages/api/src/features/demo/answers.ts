export interface DemoPerson {
  readonly county: string
  readonly countyTitle: string
  readonly username: string
  readonly name: string
  readonly role: string
  readonly roleTitle: string
  readonly place: string
  readonly app: 'portal' | 'admin'
  /** What this person's day is about, one sentence. */
  readonly day: string
}

export interface DemoPeople {
  /** Exists only in a demo database. */
  readonly password: string
  readonly people: readonly DemoPerson[]
}
