import type { Row } from '@xiance/expr'
import type { Field, FileSort } from '@xiance/schema'
import type { Path } from '../client/form-state.ts'
import { kinds } from '../kinds/index.ts'

/** One file that answers name. */
export interface AnsweredFile {
  /** Place of the answer; several files may stand at one. */
  readonly path: Path
  /** Content address. */
  readonly file: string
  /** The field, or a table it stands in, holds personal data. */
  readonly private: boolean
  /** What it may be. */
  readonly sorts: readonly FileSort[]
  /** Its size limit in bytes where the field has one, else null. */
  readonly bytes: number | null
}

/** The files that answers or a draft name, in the order of the fields; what is no file is passed over. */
export function answeredFiles(
  fields: readonly Field[],
  row: Row,
  within: { readonly path: Path; readonly private: boolean } = { path: '', private: false },
): readonly AnsweredFile[] {
  return fields.flatMap((field) => {
    const path = `${within.path}/${field.id}`
    const hidden = within.private || field.private !== undefined
    const value = row[field.id] ?? null
    if (field.rows !== undefined) {
      const columns = field.rows
      return rowsOf(value).flatMap((inner) => {
        const id = inner['_id']
        const at = typeof id === 'string' ? `${path}/${id}` : path
        return answeredFiles(columns, inner, { path: at, private: hidden })
      })
    }
    const { files } = kinds[field.kind]
    if (files === undefined) return []
    const sorts = field.upload?.accept ?? files.sorts
    const { megabytes } = field.upload ?? {}
    const bytes = megabytes === undefined ? null : Math.round(megabytes * 1024 * 1024)
    return files.in(value).map((file) => ({ path, file, private: hidden, sorts, bytes }))
  })
}

function rowsOf(value: unknown): readonly Row[] {
  return Array.isArray(value)
    ? value.filter((row): row is Row => typeof row === 'object' && row !== null)
    : []
}
