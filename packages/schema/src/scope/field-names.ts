import type { Name, Scope, Spaces, Type } from '@xiance/expr'
import { readFormula } from '../formula.ts'
import { kinds } from '../kinds/index.ts'
import type { KindContext } from '../kinds/definition.ts'
import type { Field } from '../register.ts'
import { textIn } from '../text.ts'

export interface NameContext {
  readonly spaces: Spaces
  readonly rowsScope: (outer: Scope, field: Field) => Scope
}

/** Fields as names of a formula; types are worked out when first asked for, since computed fields read their siblings. */
export function fieldNames(
  fields: readonly Field[],
  scope: Scope,
  context: NameContext,
): readonly Name[] {
  return fields.map((field) => fieldName(field, scope, context))
}

function fieldName(field: Field, scope: Scope, context: NameContext): Name {
  let known: Type | undefined
  let asking = false
  const type = (): Type => {
    if (known !== undefined) return known
    if (asking) return { kind: 'any' }
    asking = true
    known = kinds[field.kind].valueType(field, kindContext(scope, context))
    asking = false
    return known
  }
  return {
    id: field.id,
    label: textIn(field.title, 'zh-CN'),
    alias: [...(field.alias ?? []).map((alias) => textIn(alias, 'zh-CN')), ...english(field)],
    optional: field.required === undefined && field.value === undefined,
    ...(field.history === true ? { history: changesOf(field, type, context) } : {}),
    get type() {
      return type()
    },
  }
}

/** One dated change of a field that keeps a history: `脱贫状态[到 = "已脱贫" 且 日期 in 期]`. */
function changesOf(field: Field, type: () => Type, { spaces }: NameContext): Scope {
  const value = (id: string, label: string): Name => ({
    id,
    label,
    get type() {
      return type()
    },
  })
  return {
    id: `history.${field.id}`,
    label: textIn(field.title, 'zh-CN'),
    names: [
      value('from', '从'),
      value('to', '到'),
      { id: 'on', label: '日期', type: { kind: 'date', precision: 'day' } },
    ],
    up: null,
    spaces,
  }
}

function kindContext(scope: Scope, context: NameContext): KindContext {
  return {
    unit: context.spaces.unit,
    rowScope: (field) => context.rowsScope(scope, field),
    formulaType: (field) =>
      field.value === undefined ? { kind: 'any' } : readFormula(field.value, scope).type,
  }
}

function english(field: Field): readonly string[] {
  return typeof field.title === 'object' && field.title.en !== undefined ? [field.title.en] : []
}
