import type { Diagnostic } from '@xiance/expr'

export interface FormulaMarksProps {
  readonly text: string
  readonly diagnostic: Diagnostic
}

/** The formula again with the place of a problem marked. */
export function FormulaMarks({ text, diagnostic: { from, to } }: FormulaMarksProps) {
  const end = Math.max(to, from + 1)
  return (
    <p className="xc-formula xc-hint">
      {text.slice(0, from)}
      <mark className="xc-formula__mark">{text.slice(from, end) || ' '}</mark>
      {text.slice(end)}
    </p>
  )
}
