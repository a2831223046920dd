/** Checklist answers per subject and round, and the problems that failed items open. */
export interface AssessmentTables {
  assessment: {
    county_id: string
    id: string
    checklist: string
    subject: string
    round: string
    region_id: string
    version: number
    state: string
    revision: number
    answers: string
    verdicts: string
    pass: number
    fail: number
    unknown: number
    updated_at: string
    updated_by: string
    submitted_at: string | null
  }
  problem: {
    county_id: string
    id: string
    revision: number
    assessment_id: string | null
    checklist: string
    item: string
    item_title: string
    subject: string
    subject_title: string
    region_id: string
    version: number
    workflow: string | null
    state: string
    opened_on: string
    due_on: string | null
    note: string
    citations: string
    updated_at: string
  }
  problem_organ: { county_id: string; problem_id: string; organ: string }
}
