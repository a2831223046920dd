import type { Name, Type } from '@xiance/expr'

/** A name whose type is worked out when first asked for, so that scopes may refer to each other. */
export function named(id: string, label: string, type: () => Type): Name {
  let known: Type | undefined
  return {
    id,
    label,
    get type() {
      return (known ??= type())
    },
  }
}
