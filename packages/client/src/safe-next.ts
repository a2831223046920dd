/** A page of this app to go back to after signing in; anything else is dropped. */
export function safeNext(next: unknown): string | undefined {
  if (
    typeof next !== 'string' ||
    !next.startsWith('/') ||
    next.startsWith('//') ||
    next.includes('\\')
  )
    return undefined
  return next.startsWith('/sign-in') ? undefined : next
}
