import type { Kind } from '../kinds/kind.ts'
import type { Id, Text } from '../text.ts'

interface Step<O extends string> {
  readonly id: Id
  readonly op: O
  readonly note?: Text
  /**
   * What the step is about, a JSON Pointer of ids as they were before it: `/forms/visit/fields/heads`,
   * `/registers/household/fields/sales/rows/kind`, `/lists/species/options/goat`, `/parameters/cap`.
   */
  readonly path: string
}

/** The id at the path becomes `to`. */
interface Rename extends Step<'rename'> {
  readonly to: Id
}

/** Options of the list at the path become the one option `to`. */
interface Merge extends Step<'merge'> {
  readonly options: readonly Id[]
  readonly to: Id
}

/** What stands at the path is no more; its answers are dropped. */
type Retire = Step<'retire'>

/** The option or field becomes several; `keep` takes its answers over, without it they are asked again. */
interface Split extends Step<'split'> {
  readonly into: readonly Id[]
  readonly keep?: Id
}

/** The field now stands at `to`, the whole path with its id: between a form and its tables, or a form and its register. */
interface Move extends Step<'move'> {
  readonly to: string
}

/** The field is of another kind; `map` gives the new answer for an old one, by its text. */
interface Retype extends Step<'retype'> {
  readonly kind: Kind
  readonly map?: Readonly<Record<string, string | number | boolean>>
}

/** One recorded step between two versions: appended, never changed, replayed in order. */
export type Migration = Rename | Merge | Retire | Split | Move | Retype
export type MigrationOp = Migration['op']
