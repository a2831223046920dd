/** The append-only chain: `hash = sha256(prev ‖ entry_hash)`, hex; the head is the last lock of a write. */
export interface AuditTables {
  audit: {
    county_id: string
    seq: number
    at: string
    actor: string
    action: string
    subject: string
    detail: string
    entry_hash: string
    hash: string
  }
  audit_head: { county_id: string; seq: number; hash: string }
}
