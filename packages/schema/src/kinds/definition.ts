import type { Scope, Type, Unit } from '@xiance/expr'
import type { Field, Private } from '../register.ts'
import type { Text } from '../text.ts'
import type { Kind } from './kind.ts'

/** How an answer is stored in a projection; `none` has no column of its own. */
export type Column = 'text' | 'integer' | 'decimal' | 'boolean' | 'date' | 'json' | 'none'

/** What a kind may ask about the config its field stands in. */
export interface KindContext {
  readonly unit: (name: string) => Unit | undefined
  /** Scope of one row of a repeat table. */
  readonly rowScope: (field: Field) => Scope
  /** Type of a computed field's formula. */
  readonly formulaType: (field: Field) => Type
}

/** What a field kind says about itself, so that shared code names no kind. */
export interface KindDefinition<K extends Kind = Kind> {
  readonly kind: K
  readonly title: Text
  readonly column: Column
  /** Field properties an editor offers, beside id and kind. */
  readonly properties: readonly (keyof Field)[]
  /** Property without which a field of this kind says nothing. */
  readonly needs?: keyof Field
  /** Its answers are personal data of this sort. */
  readonly personal?: Private
  /** It costs the person asked more than a word: only what a clause asks for is worth it. */
  readonly needsClause?: true
  /** An answer of another kind as one of this kind, when a field is retyped; undefined when it cannot be kept. */
  readonly adopt: (value: unknown, field: Field) => unknown
  readonly valueType: (field: Field, context: KindContext) => Type
}

/** Column of a value known by its formula type, for computed fields. */
export function columnOf(type: Type): Column {
  return columns[type.kind](type)
}

const columns: { readonly [T in Type['kind']]: (type: Type) => Column } = {
  bool: () => 'boolean',
  num: (type) => (type.kind === 'num' && type.scale === 0 ? 'integer' : 'decimal'),
  text: () => 'text',
  date: (type) => (type.kind === 'date' && type.precision === 'day' ? 'date' : 'text'),
  option: () => 'text',
  options: () => 'json',
  rows: () => 'none',
  record: () => 'text',
  period: () => 'text',
  blank: () => 'none',
  any: () => 'json',
}
