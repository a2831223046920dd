import type { Field } from '@xiance/schema'

/** Field paths whose values are sealed: `/head_name`, `/members/name`. */
export function privatePaths(fields: readonly Field[], parent = ''): readonly string[] {
  return fields.flatMap((field) => {
    const path = `${parent}/${field.id}`
    return [
      ...(field.private === undefined ? [] : [path]),
      ...(field.rows === undefined ? [] : privatePaths(field.rows, path)),
    ]
  })
}
