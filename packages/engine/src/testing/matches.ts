/**
 * Partial match of an example: an object when each key written matches, a list when each element written matches one of its
 * own (in any order), `[]` only an empty list, everything else when equal.
 */
export function matches(expected: unknown, actual: unknown): boolean {
  if (Array.isArray(expected))
    return (
      Array.isArray(actual) &&
      (expected.length === 0 ? actual.length === 0 : paired(expected, actual))
    )
  if (isObject(expected))
    return (
      isObject(actual) &&
      Object.entries(expected).every(([key, value]) =>
        matches(value, Object.hasOwn(actual, key) ? actual[key] : undefined),
      )
    )
  return Object.is(expected, actual) || (expected === null && actual === undefined)
}

/** Each expected element takes an actual one of its own; the search may go back, since a loose one must not take a strict one's. */
function paired(expected: readonly unknown[], actual: readonly unknown[]): boolean {
  const [first, ...others] = expected
  if (expected.length === 0) return true
  return actual.some(
    (candidate, index) => matches(first, candidate) && paired(others, actual.toSpliced(index, 1)),
  )
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
