/** One place where an example's result differs from what it expects. */
export interface Differing {
  /** Keys on the way, from the outside in. */
  readonly at: readonly string[]
  readonly expected: unknown
  readonly actual: unknown
}

/** The smallest places that differ. Elements of a list are compared with the actual element most like them. */
export function differing(expected: unknown, actual: unknown): readonly Differing[] {
  if (isList(expected) && isList(actual) && expected.length > 0) {
    const pairs = pairUp(expected, actual)
    return pairs.flatMap(([one, other], index) =>
      differing(one, other).map((inner) => ({ ...inner, at: [String(index + 1), ...inner.at] })),
    )
  }
  if (isObject(expected) && isObject(actual))
    return Object.entries(expected).flatMap(([key, value]) =>
      differing(value, actual[key]).map((inner) => ({ ...inner, at: [key, ...inner.at] })),
    )
  return same(expected, actual) ? [] : [{ at: [], expected, actual }]
}

/** What is expected, with the places that differ taken from what comes out; nothing is added that was not asked for. */
export function adopt(expected: unknown, actual: unknown): unknown {
  if (isList(expected) && isList(actual) && expected.length > 0)
    return pairUp(expected, actual).map(([one, other]) => adopt(one, other))
  if (isObject(expected) && isObject(actual))
    return Object.fromEntries(
      Object.entries(expected).map(([key, value]) => [key, adopt(value, actual[key] ?? null)]),
    )
  return actual ?? null
}

type Pair = readonly [unknown, unknown]

/** Each expected element with an actual one of its own, the pairs that agree in most places first. */
function pairUp(expected: readonly unknown[], actual: readonly unknown[]): readonly Pair[] {
  const likeness = expected
    .flatMap((one, from) => actual.map((other, to) => ({ from, to, agree: agreement(one, other) })))
    .toSorted((one, other) => other.agree - one.agree)
  const partner = new Map<number, number>()
  for (const { from, to } of likeness)
    if (!partner.has(from) && ![...partner.values()].includes(to)) partner.set(from, to)
  return expected.map((one, from): Pair => [one, actual[partner.get(from) ?? -1]])
}

function agreement(expected: unknown, actual: unknown): number {
  if (isObject(expected) && isObject(actual))
    return Object.entries(expected).reduce(
      (sum, [key, value]) => sum + agreement(value, actual[key]),
      0,
    )
  if (isList(expected) && isList(actual)) return expected.length === actual.length ? 1 : 0
  return same(expected, actual) ? 1 : 0
}

function same(expected: unknown, actual: unknown): boolean {
  if (isList(expected) && isList(actual)) return expected.length === 0 && actual.length === 0
  return Object.is(expected ?? null, actual ?? null)
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value)
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
