import type { Name, Scope, Spaces } from '@xiance/expr'
import { keptAbout, registersOf } from '../built-in-registers.ts'
import type { ResolvedConfig } from '../county.ts'
import type { Field } from '../register.ts'
import type { Id } from '../text.ts'
import { textIn } from '../text.ts'
import { fieldNames, type NameContext } from './field-names.ts'
import { named } from './named.ts'
import { spacesOf } from './spaces.ts'

export type Allows = NonNullable<Scope['allows']>

interface Fields {
  readonly id: string
  readonly label: string
  readonly fields: readonly Field[]
  readonly up: Scope | null
  readonly allows?: Allows
  readonly more?: readonly Name[]
}

/** Scopes of records, regions and what stands in them: what every other scope of a config is made of. */
export interface RecordScopes {
  /** What all of them share. */
  readonly spaces: Spaces
  /** Builds a scope once, so that it is one object. */
  readonly keep: (key: string, build: () => Scope) => Scope
  readonly scopeOfFields: (of: Fields) => Scope
  readonly recordScope: (register: Id) => Scope
  /** The same with rows the system keeps about the record or region. */
  readonly withKept: (scope: Scope) => Scope
  /** One row of a repeat table. */
  readonly rowsScope: NameContext['rowsScope']
}

export function withNames(scope: Scope, more: readonly Name[]): Scope {
  return more.length === 0 ? scope : { ...scope, names: [...scope.names, ...more] }
}

export function allowing(scope: Scope, allows: Allows, more: readonly Name[] = []): Scope {
  return { ...scope, names: [...scope.names, ...more], allows }
}

export function recordScopes(config: ResolvedConfig): RecordScopes {
  const spaces = spacesOf(config)
  const registers = registersOf(config)
  const kept = new Map<string, Scope>()
  const keep = (key: string, build: () => Scope): Scope => {
    const known = kept.get(key)
    if (known !== undefined) return known
    const scope = build()
    kept.set(key, scope)
    return scope
  }
  const context: NameContext = {
    spaces,
    rowsScope: (outer, field) =>
      scopeOfFields({
        id: field.id,
        label: textIn(field.title, 'zh-CN'),
        fields: field.rows ?? [],
        up: outer,
      }),
  }

  function scopeOfFields(of: Fields): Scope {
    const names: Name[] = []
    const scope: Scope = {
      id: of.id,
      label: of.label,
      names,
      up: of.up,
      spaces,
      ...(of.allows === undefined ? {} : { allows: of.allows }),
    }
    names.push(...fieldNames(of.fields, scope, context), ...(of.more ?? []))
    return scope
  }

  /** Rows the system keeps about a record or region, unless it has something of that name itself. */
  function withKept(scope: Scope): Scope {
    const own = new Set(scope.names.flatMap(({ id, label }) => [id, label]))
    return withNames(
      scope,
      registers
        .filter(
          ({ id, title }) =>
            keptAbout.has(id) &&
            id !== scope.id &&
            !own.has(id) &&
            !own.has(textIn(title, 'zh-CN')),
        )
        .map(({ id, title }) =>
          named(id, textIn(title, 'zh-CN'), () => ({ kind: 'rows', row: recordScope(id) })),
        ),
    )
  }

  function recordScope(id: Id, seen: readonly Id[] = []): Scope {
    return keep(`register:${id}`, () => {
      const register = registers.find((candidate) => candidate.id === id)
      if (register === undefined) return regionScope(id)
      const owner =
        register.of !== undefined && !seen.includes(register.of)
          ? recordScope(register.of, [...seen, id])
          : null
      return scopeOfFields({
        id,
        label: textIn(register.title, 'zh-CN'),
        fields: register.fields,
        up: owner,
        allows: { today: true },
        more: below(id),
      })
    })
  }

  /** Registers whose records belong to this one, as rows. */
  function below(id: Id): readonly Name[] {
    return registers
      .filter((register) => register.of === id && register.id !== id)
      .map((register) =>
        named(register.id, textIn(register.title, 'zh-CN'), () => ({
          kind: 'rows',
          row: recordScope(register.id),
        })),
      )
  }

  function regionScope(id: Id): Scope {
    const level = config.levels.find((candidate) => candidate.id === id)
    const label = level === undefined ? id : textIn(level.title, 'zh-CN')
    const names = [
      named('region', '地区', () => ({ kind: 'text' })),
      named('name', '名称', () => ({ kind: 'text' })),
      ...below(id),
    ]
    return { id, label, names, up: null, spaces, allows: { today: true } }
  }

  return {
    spaces,
    keep,
    scopeOfFields,
    recordScope: (id) => recordScope(id),
    withKept,
    rowsScope: context.rowsScope,
  }
}
