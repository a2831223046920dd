/** Works a value out once for each object, and keeps it while the object lives. */
export function keptWith<O extends object, R>(compute: (object: O) => R): (object: O) => R {
  const kept = new WeakMap<O, { readonly value: R }>()
  return (object) => {
    const known = kept.get(object)
    if (known !== undefined) return known.value
    const value = compute(object)
    kept.set(object, { value })
    return value
  }
}
