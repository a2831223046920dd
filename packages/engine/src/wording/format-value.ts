import type { Value } from '@xiance/expr'
import { unitLabel, type Field, type Locale } from '@xiance/schema'
import { kinds } from '../kinds/index.ts'
import type { LinkedConfig } from '../linking/link.ts'

/** Words for a value of a field: options by title, numbers with their unit, dates as they are; blank gives ''. */
export function formatValue(
  field: Field,
  value: Value,
  locale: Locale,
  linked: Pick<LinkedConfig, 'list' | 'config'>,
  names?: (id: string) => string | undefined,
): string {
  return kinds[field.kind].format(value, field, {
    list: linked.list,
    locale,
    unitLabel: (unit) => unitLabel(linked.config, unit),
    ...(names === undefined ? {} : { nameOf: names }),
  })
}
