import { formatValue } from '@xiance/engine'
import type { ControlProps, KindView } from '../field/control.ts'

function Computed({ node, field, id, labelId, describedBy, context }: ControlProps) {
  const text = formatValue(field, node.value, context.locale, context.config)
  return (
    <output
      id={id}
      tabIndex={-1}
      className="xc-output"
      aria-labelledby={labelId}
      aria-describedby={describedBy}
    >
      {text || <span className="xc-muted">{context.words.notYetCalculated}</span>}
    </output>
  )
}

export const computedView: KindView = { Control: Computed, frame: () => 'group', says: 'fact' }
