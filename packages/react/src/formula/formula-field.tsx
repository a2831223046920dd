import {
  canonical,
  print,
  parse,
  sentence,
  type Diagnostic,
  type Fix,
  type Scope,
  type Type,
} from '@xiance/expr'
import type { Locale } from '@xiance/schema'
import { useId, useMemo, useRef, useState } from 'react'
import { wordsIn } from '../locales/index.ts'
import { FormulaMarks } from './formula-marks.tsx'

export interface FormulaFieldProps {
  readonly label: string
  /** Stored text, names as ids. */
  readonly value: string
  readonly scope: Scope
  /** Type the formula must have. */
  readonly expected?: Type | undefined
  /** Stored text of what was typed, with everything that is wrong in it. */
  readonly onChange: (formula: string, diagnostics: readonly Diagnostic[]) => void
  readonly locale?: Locale | undefined
  readonly help?: string | undefined
  readonly readOnly?: boolean | undefined
}

/** A formula as text: labels while typing, ids when stored, problems under the text with their fixes one click away. */
export function FormulaField(props: FormulaFieldProps) {
  const {
    label,
    value,
    scope,
    expected,
    onChange,
    locale = 'zh-CN',
    help,
    readOnly = false,
  } = props
  const id = useId()
  const box = useRef<HTMLTextAreaElement>(null)
  const words = wordsIn(locale)
  const [typed, setTyped] = useState<string | null>(null)
  const shown = useMemo(() => labelled(value, scope, expected), [value, scope, expected])
  const text = typed ?? shown
  const diagnostics = useMemo(
    () => (text.trim() === '' ? [] : canonical(text, scope, expected).diagnostics),
    [text, scope, expected],
  )
  const wrong = diagnostics.some(({ severity }) => severity === 'error')
  const type = (next: string) => {
    const stored = canonical(next, scope, expected)
    setTyped(next)
    onChange(next.trim() === '' ? '' : stored.text, next.trim() === '' ? [] : stored.diagnostics)
  }
  const fix = ({ from, to, insert }: Fix) => {
    type(text.slice(0, from) + insert + text.slice(to))
    box.current?.focus()
  }
  return (
    <div className={wrong ? 'xc-field xc-field--error' : 'xc-field'}>
      <label className="xc-label" htmlFor={id}>
        {label}
      </label>
      <textarea
        ref={box}
        id={id}
        className="xc-input xc-formula"
        rows={2}
        spellCheck={false}
        value={text}
        readOnly={readOnly}
        aria-invalid={wrong}
        aria-describedby={`${id}-state`}
        onChange={(event) => type(event.target.value)}
        onBlur={() => !wrong && setTyped(null)}
      />
      <div id={`${id}-state`} className="xc-issues" aria-live="polite">
        {text.trim() === '' && <p className="xc-hint">{words.formulaEmpty}</p>}
        {text.trim() !== '' && diagnostics.length === 0 && (
          <p className="xc-hint">✓ {words.formulaFine}</p>
        )}
        {diagnostics.map((diagnostic) => (
          <div key={`${diagnostic.code} ${diagnostic.from}`}>
            <FormulaMarks text={text} diagnostic={diagnostic} />
            <p className={diagnostic.severity === 'error' ? 'xc-error' : 'xc-warning'}>
              <span aria-hidden="true">{diagnostic.severity === 'error' ? '×' : '!'}</span>
              {words.says(
                diagnostic.severity === 'error' ? words.error : words.warning,
                sentence(diagnostic, locale),
              )}
            </p>
            {!readOnly && diagnostic.fixes.length > 0 && (
              <div className="xc-button-group">
                {diagnostic.fixes.map((one) => (
                  <button
                    key={`${one.from} ${one.insert}`}
                    type="button"
                    className="xc-button xc-button--small"
                    onClick={() => fix(one)}
                  >
                    {one.label[locale]}
                  </button>
                ))}
              </div>
            )}
          </div>
        ))}
      </div>
      {help !== undefined && <p className="xc-hint">{help}</p>}
    </div>
  )
}

function labelled(value: string, scope: Scope, expected: Type | undefined): string {
  const { tree, diagnostics } = parse(value)
  if (value.trim() === '' || diagnostics.some(({ severity }) => severity === 'error')) return value
  return print(tree, scope, { names: 'label', ...(expected && { expected }) })
}
