/** Long work of the in-process runner; exempt from the county key. */
export interface JobTables {
  job: {
    id: string
    kind: string
    county_id: string | null
    payload: string
    state: 'waiting' | 'running' | 'done' | 'failed'
    run_at: string
    leased_until: string | null
    attempts: number
    progress: string | null
    error: string | null
    created_at: string
    finished_at: string | null
  }
}
