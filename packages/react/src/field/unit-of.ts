import { unitLabel, type Field } from '@xiance/schema'
import type { ControlContext } from './control.ts'

/** The written form of a field's unit, or of the unit its kind has by itself. */
export function unitOf(field: Field, context: ControlContext, own?: string): string | undefined {
  const unit = field.unit ?? own
  return unit === undefined ? undefined : unitLabel(context.config.config, unit)
}
