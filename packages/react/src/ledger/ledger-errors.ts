import type { FormState, Path } from '@xiance/engine'

/** Paths of the cells of a table with something wrong, as the engine has them. */
export function errorPaths(state: FormState, table: Path): readonly Path[] {
  const paths = new Set<Path>()
  for (const { path, severity } of state.issues())
    if (severity === 'error' && path.startsWith(`${table}/`)) paths.add(path)
  return [...paths]
}

/** The first error after a cell, from the top again when there is none below; rows in the order of the view. */
export function nextError(
  errors: readonly Path[],
  places: { readonly rows: readonly string[]; readonly columns: readonly string[] },
  after: { readonly row: number; readonly column: number },
): { readonly row: number; readonly column: number } | null {
  const rows = new Map(places.rows.map((row, place) => [row, place]))
  const spots = errors
    .flatMap((path) => {
      const [, , row = '', column = ''] = path.split('/')
      const place = rows.get(row)
      return place === undefined ? [] : [{ row: place, column: places.columns.indexOf(column) }]
    })
    .toSorted((one, other) => one.row - other.row || one.column - other.column)
  const later = spots.find(
    ({ row, column }) => row > after.row || (row === after.row && column > after.column),
  )
  return later ?? spots[0] ?? null
}
