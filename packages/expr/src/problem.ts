import type { Code } from './codes.ts'
import type { Diagnostic, Fix } from './diagnostic.ts'
import { isWarning } from './codes.ts'

/** A diagnostic of `code` at `span`; its severity is fixed by the code. */
export function problem(
  code: Code,
  span: { readonly from: number; readonly to: number },
  params: Diagnostic['params'] = {},
  fixes: readonly Fix[] = [],
): Diagnostic {
  return {
    code,
    severity: isWarning(code) ? 'warning' : 'error',
    from: span.from,
    to: span.to,
    params,
    fixes,
  }
}

/** A fix that writes `insert` over `span`; the label shows what will be written. */
export function replacement(
  span: { readonly from: number; readonly to: number },
  insert: string,
  shown: string = insert,
): Fix {
  return {
    label: { 'zh-CN': `改为「${shown}」`, en: `Change to “${shown}”` },
    from: span.from,
    to: span.to,
    insert,
  }
}

/** A fix that takes `text` away. */
export function deletion(span: { readonly from: number; readonly to: number }, text: string): Fix {
  return {
    label: { 'zh-CN': `删去「${text}」`, en: `Delete “${text}”` },
    from: span.from,
    to: span.to,
    insert: '',
  }
}

/** Diagnostics in the order of the text. */
export function sorted(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return diagnostics.length < 2 ? diagnostics : diagnostics.toSorted((a, b) => a.from - b.from)
}
