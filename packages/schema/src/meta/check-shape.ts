import type * as z from 'zod'
import { changeTo, nearest } from '../check/suggest.ts'
import { getAt, isRecord, stepOf } from '../pointer.ts'
import type { Issue, IssueFix } from '../problem.ts'
import { propertiesAt } from './allowed-at.ts'
import { countySchema, itemSchemas } from './county-schema.ts'
import { idWritten, renamedProperty, retyped, spanWritten, timeWritten } from './shape-fixes.ts'

/** Shape of a config document whose layers are merged: missing, unknown and mistyped properties, located by ids. */
export function checkShape(document: unknown): readonly Issue[] {
  if (!isRecord(document)) return [issue('config.not_object', '', { found: typeWord(document) })]
  const lists = Object.entries(document).filter(
    (entry): entry is [keyof typeof itemSchemas, readonly unknown[]] =>
      Object.hasOwn(itemSchemas, entry[0]) && Array.isArray(entry[1]),
  )
  const frame = { ...document, ...Object.fromEntries(lists.map(([key]) => [key, []])) }
  return [
    ...problemsOf(countySchema, frame).flatMap((problem) => located(problem, document)),
    ...lists.flatMap(([key, items]) =>
      items.flatMap((item, index) =>
        isRecord(item) && sound[key].has(item)
          ? []
          : checkItem(item, key).flatMap((problem) => located(problem, document, [key, index])),
      ),
    ),
  ]
}

/** Definitions whose shape was found right, by collection; objects that are given again are not read again. */
const sound = Object.fromEntries(
  Object.keys(itemSchemas).map((key) => [key, new WeakSet<object>()]),
) as { readonly [K in keyof typeof itemSchemas]: WeakSet<object> }

function checkItem(item: unknown, key: keyof typeof itemSchemas): readonly ZodIssue[] {
  const problems = problemsOf(itemSchemas[key], item)
  if (problems.length === 0 && isRecord(item)) sound[key].add(item)
  return problems
}

function problemsOf(schema: z.ZodType, value: unknown): readonly ZodIssue[] {
  const result = schema.safeParse(value)
  return result.success ? [] : result.error.issues
}

type ZodIssue = z.core.$ZodIssue
type Translators = {
  readonly [C in ZodIssue['code']]: (
    problem: Extract<ZodIssue, { code: C }>,
    at: Place,
  ) => readonly Issue[]
}

interface Place {
  readonly document: unknown
  readonly path: string
  readonly value: unknown
  /** The path with positions. */
  readonly steps: readonly PropertyKey[]
}

function located(
  problem: ZodIssue,
  document: unknown,
  from: readonly PropertyKey[] = [],
): readonly Issue[] {
  const { path, value } = follow(document, [...from, ...problem.path])
  const translate = translators[problem.code] as (problem: ZodIssue, at: Place) => readonly Issue[]
  return translate(problem, { document, path, value, steps: [...from, ...problem.path] })
}

const translators: Translators = {
  invalid_type: (problem, { path, value }) => {
    if (value === undefined)
      return [issue('shape.missing', parentOf(path), { property: lastOf(path) })]
    const params = { expected: problem.expected, found: typeWord(value) }
    return [fixable(issue('shape.type', path, params), retyped(value, problem.expected))]
  },
  unrecognized_keys: (problem, at) => problem.keys.map((key) => unknownProperty(key, at)),
  invalid_value: (problem, { path, value }) =>
    value === undefined
      ? [issue('shape.missing', parentOf(path), { property: lastOf(path) })]
      : [invalidValue(path, value, problem.values.map(String))],
  invalid_union: (problem, at) => closestBranch(problem, at),
  invalid_format: (problem, { path, value }) => [
    problem.message === 'pointer'
      ? issue('shape.pointer', path, { text: String(value) })
      : fixable(issue('shape.id', path, { id: String(value) }), idWritten(String(value))),
  ],
  custom: (problem, { path, value }) => {
    const text = String(value)
    return [
      problem.message === 'time'
        ? fixable(issue('shape.time', path, { text }), timeWritten(text))
        : fixable(issue('shape.span', path, { text }), spanWritten(text)),
    ]
  },
  too_small: (problem, { path }) => [
    isMeasured(problem)
      ? issue('shape.too_small', path, { limit: Number(problem.minimum) })
      : issue('shape.empty', path, {}),
  ],
  too_big: (problem, { path }) => [
    issue(isMeasured(problem) ? 'shape.too_large' : 'shape.too_long', path, {
      limit: Number(problem.maximum),
    }),
  ],
  not_multiple_of: (problem, { path }) => [issue('shape.other', path, { detail: problem.message })],
  invalid_key: (problem, { path }) => [
    issue('shape.id', path, { id: String(problem.path.at(-1) ?? '') }),
  ],
  invalid_element: (problem, { path }) => [issue('shape.other', path, { detail: problem.message })],
}

/** Of the ways to write a value, the one its author came nearest to. */
function closestBranch(
  problem: Extract<ZodIssue, { code: 'invalid_union' }>,
  at: Place,
): readonly Issue[] {
  if (at.value === undefined)
    return [issue('shape.missing', parentOf(at.path), { property: lastOf(at.path) })]
  if ('options' in problem && Array.isArray(problem.options))
    return [invalidValue(at.path, at.value, problem.options.map(String))]
  const branches = problem.errors.toSorted((one, other) => distance(one) - distance(other))
  const [best] = branches
  return best === undefined
    ? [issue('shape.other', at.path, { detail: problem.message })]
    : best.flatMap((inner) => located(inner, at.document, at.steps))
}

/** A branch of another type altogether is further off than one with a wrong part. */
function distance(problems: readonly ZodIssue[]): number {
  return problems.reduce(
    (sum, problem) =>
      sum +
      (problem.path.length === 0 && problem.code === 'invalid_type'
        ? 100
        : problem.code === 'unrecognized_keys'
          ? 2 + problem.keys.length * 2
          : 1),
    0,
  )
}

function unknownProperty(key: string, { path, value, steps }: Place): Issue {
  const near = nearest(
    key,
    propertiesAt(steps).filter((name) => !isRecord(value) || !Object.hasOwn(value, name)),
  )
  const found = issue('shape.unknown_property', `${path}/${key}`, {
    property: key,
    near: near ?? '',
  })
  return near === undefined
    ? found
    : fixable(found, renamedProperty(value, path, { from: key, to: near }))
}

function invalidValue(path: string, value: unknown, allowed: readonly string[]): Issue {
  const near = nearest(String(value), allowed)
  const found = issue('shape.value', path, { found: String(value), allowed })
  return near === undefined ? found : fixable(found, [changeTo(near)])
}

/** A number itself, not the length of a text or list. */
function isMeasured({ origin }: { readonly origin: string }): boolean {
  return origin === 'number' || origin === 'int'
}

function follow(
  document: unknown,
  steps: readonly PropertyKey[],
): { readonly path: string; readonly value: unknown } {
  let path = ''
  let value = document
  for (const step of steps) {
    path += `/${Array.isArray(value) && typeof step === 'number' ? stepOf(value, step) : String(step)}`
    value = Array.isArray(value)
      ? (value as readonly unknown[])[Number(step)]
      : getAt(value, `/${String(step)}`)
  }
  return { path, value }
}

function issue(code: string, path: string, params: Issue['params']): Issue {
  return { code, severity: 'error', path, params }
}

function fixable(found: Issue, fixes: readonly IssueFix[]): Issue {
  return fixes.length === 0 ? found : { ...found, fixes }
}

function parentOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/'))
}

function lastOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

function typeWord(value: unknown): string {
  if (value === null) return 'null'
  return Array.isArray(value) ? 'array' : typeof value
}
