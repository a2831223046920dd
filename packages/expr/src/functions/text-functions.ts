import { BOOL, strict, strict1, strict2, TEXT, WHOLE } from './spec.ts'
import type { FunctionSpec } from './spec.ts'

/** Characters are counted as people see them written (code points), as SQL counts. */
function characters(text: unknown): string[] {
  return Array.from(text as string)
}

/** 1-based, as in SQL and spreadsheets: substr("县策", 2) = "策". Nothing left is blank. */
function substring(text: string, start: number, length: number | undefined): string | null {
  const first = Math.max(0, start - 1)
  const end = length === undefined ? undefined : Math.max(first, start - 1 + length)
  return characters(text).slice(first, end).join('') || null
}

export const textFunctions = {
  length: { takes: ['text'], gives: () => WHOLE, run: strict1((text) => characters(text).length) },
  starts_with: {
    takes: ['text', 'text'],
    gives: () => BOOL,
    run: strict2((text, part) => (text as string).startsWith(part as string)),
  },
  ends_with: {
    takes: ['text', 'text'],
    gives: () => BOOL,
    run: strict2((text, part) => (text as string).endsWith(part as string)),
  },
  contains: {
    takes: ['text', 'text'],
    gives: () => BOOL,
    run: strict2((text, part) => (text as string).includes(part as string)),
  },
  concat: {
    takes: ['text'],
    rest: true,
    gives: () => TEXT,
    run: strict((parts) => (parts as readonly string[]).join('') || null),
  },
  substr: {
    whole: true,
    takes: ['text', 'num', 'num'],
    least: 2,
    gives: () => TEXT,
    run: strict(([text, start, length]) =>
      substring(text as string, start as number, length as number | undefined),
    ),
  },
} as const satisfies Readonly<Record<string, FunctionSpec>>
