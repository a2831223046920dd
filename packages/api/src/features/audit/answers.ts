export interface AuditItem {
  readonly seq: number
  readonly at: string
  readonly by: string
  readonly action: string
  readonly subject: string
  readonly detail: string
  readonly hash: string
}

export interface AuditPage {
  readonly items: readonly AuditItem[]
  readonly next: string | null
  readonly total: number
}

export interface AuditVerdict {
  readonly ok: boolean
  readonly entries: number
  readonly brokenAt: number | null
}
