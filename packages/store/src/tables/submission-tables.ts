/** Filled forms, what happened to them, and the results frozen with them. */
export interface SubmissionTables {
  submission: {
    county_id: string
    id: string
    form: string
    version: number
    upgraded_to: number | null
    state: string
    revision: number
    register: string | null
    record_id: string | null
    region_id: string
    period: string | null
    /** Sealed. */
    title: string
    answers: string
    content: string
    contribution: string
    business_date: string | null
    device_at: string | null
    received_at: string
    updated_at: string
    submitted_at: string | null
    by_user: string
  }
  /** Transitions of submissions and problems. */
  event: {
    county_id: string
    source: 'submission' | 'problem'
    owner_id: string
    seq: number
    at: string
    by_user: string
    transition: string
    from_state: string | null
    to_state: string
    comment: string
  }
  /** Answers already given to a request, so that a repeated request happens once. */
  receipt: { county_id: string; key: string; at: string; result: string }
  entitlement: {
    county_id: string
    submission_id: string
    register: string
    record_id: string
    version: number
    on_day: string
    total: string | null
    inputs_hash: string
    result: string
    engine_version: string
    frozen_at: string
  }
  payment: {
    county_id: string
    submission_id: string
    position: number
    register: string
    record_id: string
    region_id: string
    subsidy: string
    line: string
    row_path: string | null
    day: string
    /** Sealed. */
    counted: string
    /** Exact integers of 10⁻⁶. */
    quantity: bigint
    amount: bigint
    approved_on: string
  }
}
