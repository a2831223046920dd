/** A replacement of `from..to` (UTF-16 offsets) that, when applied, removes the diagnostic. */
export interface Fix {
  readonly label: { readonly 'zh-CN': string; readonly en: string }
  readonly from: number
  readonly to: number
  readonly insert: string
}

/** A located problem of a formula; sentences are made from `code` and `params` by locale. */
export interface Diagnostic {
  readonly code: string
  readonly severity: 'error' | 'warning'
  readonly from: number
  readonly to: number
  readonly params: Readonly<Record<string, string | number | readonly string[]>>
  readonly fixes: readonly Fix[]
}
