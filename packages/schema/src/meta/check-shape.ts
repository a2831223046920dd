import type * as z from 'zod'
import { nearest } from '../check/suggest.ts'
import { getAt, isRecord, stepOf } from '../pointer.ts'
import type { Issue } from '../problem.ts'
import { countySchema, itemSchemas } from './county-schema.ts'

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
}

function located(
  problem: ZodIssue,
  document: unknown,
  from: readonly PropertyKey[] = [],
): readonly Issue[] {
  const { path, value } = follow(document, [...from, ...problem.path])
  const translate = translators[problem.code] as (
    problem: ZodIssue,
    at: Place & { readonly steps: readonly PropertyKey[] },
  ) => readonly Issue[]
  return translate(problem, { document, path, value, steps: [...from, ...problem.path] })
}

const translators: Translators = {
  invalid_type: (problem, { path, value }) => {
    if (value === undefined)
      return [issue('shape.missing', parentOf(path), { property: lastOf(path) })]
    return [issue('shape.type', path, { expected: problem.expected, found: typeWord(value) })]
  },
  unrecognized_keys: (problem, { path, value }) =>
    problem.keys.map((key) => unknownProperty(`${path}/${key}`, key, value)),
  invalid_value: (problem, { path, value }) =>
    value === undefined
      ? [issue('shape.missing', parentOf(path), { property: lastOf(path) })]
      : [invalidValue(path, value, problem.values.map(String))],
  invalid_union: (problem, at) =>
    closestBranch(problem, at as Place & { readonly steps: readonly PropertyKey[] }),
  invalid_format: (problem, { path, value }) => [
    problem.message === 'pointer'
      ? issue('shape.pointer', path, { text: String(value) })
      : issue('shape.id', path, { id: String(value) }),
  ],
  custom: (problem, { path, value }) => [
    issue(problem.message === 'time' ? 'shape.time' : 'shape.span', path, { text: String(value) }),
  ],
  too_small: (_, { path }) => [issue('shape.empty', path, {})],
  too_big: (problem, { path }) => [
    issue('shape.too_long', path, { limit: Number(problem.maximum) }),
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
  at: Place & { readonly steps: readonly PropertyKey[] },
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

function unknownProperty(path: string, key: string, parent: unknown): Issue {
  const near = nearest(
    key,
    propertyNames.filter((name) => !isRecord(parent) || !Object.hasOwn(parent, name)),
  )
  return issue('shape.unknown_property', path, {
    property: key,
    hint: near === undefined ? '' : `${near}?`,
  })
}

/** Every property name of the format, for suggestions. */
const propertyNames = [
  ...Object.keys(countySchema.shape),
  ...'title alias source note kind help list unit scale rows value history unknown gate min max private show required rules prefill options entries pages fields states transitions lines caps eligible where about quantity rate each when test items organs quote doc asWritten'.split(
    ' ',
  ),
]

function invalidValue(path: string, value: unknown, allowed: readonly string[]): Issue {
  const near = nearest(String(value), allowed)
  const found = issue('shape.value', path, { found: String(value), allowed })
  return near === undefined
    ? found
    : {
        ...found,
        fixes: [{ label: { 'zh-CN': `改为「${near}」`, en: `Change to “${near}”` }, value: near }],
      }
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
