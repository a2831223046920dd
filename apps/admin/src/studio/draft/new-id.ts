/** An id with the given beginning that none of these definitions has. */
export function newId(prefix: string, taken: readonly { readonly id?: string }[]): string {
  const ids = new Set(taken.map(({ id }) => id))
  for (let count = 1; ; count += 1) {
    const id = `${prefix}_${count}`
    if (!ids.has(id)) return id
  }
}
