import type { Type } from '@xiance/expr'
import type { Field } from '../register.ts'
import type { KindContext } from './definition.ts'

/** A number with the field's own scale and unit, or the kind's default scale. */
export function number(field: Field, context: KindContext, scale: number): Type {
  const unit = field.unit === undefined ? null : (context.unit(field.unit) ?? null)
  return { kind: 'num', scale: field.scale ?? scale, unit }
}
