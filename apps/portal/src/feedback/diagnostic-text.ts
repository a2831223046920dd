export interface Circumstances {
  readonly county: string
  readonly version: number | null
  readonly role: string
  readonly width: number
  readonly height: number
  readonly online: boolean
  readonly browser: string
  readonly at: string
}

/** The circumstances of a problem as lines to copy; nothing in it names a person or a place below the county. */
export function diagnosticText(facts: Circumstances): string {
  return Object.entries(facts)
    .map(([name, value]) => `${name}: ${String(value)}`)
    .join('\n')
}
