import type { Value } from '@xiance/expr'
import type { Field, FileSort, List, Locale } from '@xiance/schema'

/** What a kind may ask about the config and the day while reading or showing a value. */
export interface KindContext {
  readonly list: (id: string) => List | undefined
  /** Civil date; options that ended before it are refused. null: options of all days are read. */
  readonly today: string | null
  /** Files written by people may name options by label and booleans by 是/否. */
  readonly labels?: boolean
}

export type Params = Readonly<Record<string, string | number | readonly string[]>>

/** A value, or why the raw input is none. */
export type Decoded =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly code: string; readonly params: Params }

/** What a kind whose answers are files says of them. */
interface FileAnswers {
  /** Content addresses in a value, or in what a draft keeps of one. */
  readonly in: (value: unknown) => readonly string[]
  /** What they may be where the field does not say less. */
  readonly sorts: readonly FileSort[]
}

/** What a field kind does at run time, so that shared code names no kind. */
export interface KindBehaviour {
  /** What stands at the field: an answer, a repeat table, a formula's result, or nothing. */
  readonly holds: 'answer' | 'rows' | 'result' | 'nothing'
  /** Reads an input's text or a JSON value; never throws. Blank input gives the one blank. */
  readonly decode: (raw: unknown, field: Field, context: KindContext) => Decoded
  /** A plausible answer to the field alone, for previews and trials; null when only a person can give one. */
  readonly sample: (field: Field, context: SampleContext) => Value
  /** Words for a value; blank gives ''. */
  readonly format: (value: Value, field: Field, context: FormatContext) => string
  /** Its answers are files, which travel by themselves. */
  readonly files?: FileAnswers
  /** Bounds that do not depend on other answers; a code with params when broken. */
  readonly bounds?: (
    value: Value,
    field: Field,
  ) => { readonly code: string; readonly params: Params } | null
}

/** What a sample answer may be taken from. */
export interface SampleContext {
  readonly list: (id: string) => List | undefined
  readonly today: string
  /** A region, a record and an uploaded file that exist, where the field wants one. */
  readonly region: string | null
  readonly record: string | null
  readonly file: string | null
}

export interface FormatContext {
  readonly list: (id: string) => List | undefined
  readonly locale: Locale
  /** Name of a region or record by id, where the caller knows it. */
  readonly nameOf?: (id: string) => string | undefined
  readonly unitLabel?: (unit: string) => string
}

export function value(given: Value): Decoded {
  return { ok: true, value: given }
}

export function refused(code: string, params: Params = {}): Decoded {
  return { ok: false, code, params }
}

/** True for everything that means "no answer". */
export function isBlank(raw: unknown): boolean {
  return (
    raw === undefined ||
    raw === null ||
    (typeof raw === 'string' && raw.trim() === '') ||
    (Array.isArray(raw) && raw.length === 0)
  )
}

/** Full-width digits, letters and marks as ASCII; spaces at the ends dropped. */
export function fold(text: string): string {
  return text
    .replace(/[！-～]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) - 0xfee0))
    .replaceAll('　', ' ')
    .trim()
}

/** Shortened words of an input, for messages. */
export function shown(raw: unknown): string {
  const text =
    typeof raw === 'string'
      ? raw
      : typeof raw === 'number' || typeof raw === 'boolean'
        ? String(raw)
        : Array.isArray(raw)
          ? '[…]'
          : '{…}'
  return text.length > 40 ? `${text.slice(0, 39)}…` : text
}
