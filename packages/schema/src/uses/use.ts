/** One definition, field or option that another one reads. */
export interface Use {
  /** JSON Pointer of ids where it is said: a formula, a reference or a citation. */
  readonly from: string
  /** JSON Pointer of ids of what is read. */
  readonly to: string
  readonly by: 'formula' | 'reference' | 'citation'
}
