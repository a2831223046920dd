import { kinds, type FieldNode } from '@xiance/engine'
import type { ControlContext } from '../field/control.ts'

export type NameOf = (id: string) => string | undefined

/** A cell's words as they are shown, edited and copied: no unit, since that stands in the header. */
export function cellText(node: FieldNode, context: ControlContext, nameOf?: NameOf): string {
  const { config, locale, words } = context
  if (node.unknown) return words.unknown
  if (node.value === null) return typedText(node.raw)
  return kinds[node.field.kind].format(node.value, node.field, {
    list: config.list,
    locale,
    unitLabel: () => '',
    ...(nameOf === undefined ? {} : { nameOf }),
  })
}

function typedText(raw: unknown): string {
  return typeof raw === 'string' ? raw : typeof raw === 'number' ? String(raw) : ''
}
