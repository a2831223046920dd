/** Reported values and the sums kept beside them. */
export interface IndicatorTables {
  report: {
    county_id: string
    region_id: string
    period: string
    revision: number
    state: string
    content: string
    contribution: string
    updated_at: string
    updated_by: string
    submitted_at: string | null
  }
  /** Measures are exact integers of 10⁻⁶. */
  indicator_cell: {
    county_id: string
    indicator: string
    def_hash: string
    period: string
    region_id: string
    class: string
    n: bigint
    sum: bigint
    num: bigint
    den: bigint
  }
}
