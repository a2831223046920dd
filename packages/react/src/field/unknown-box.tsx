import type { Words } from '../locales/index.ts'
import { ids } from './part-ids.ts'
import type { ControlHandle } from './use-control.tsx'

export interface UnknownBoxProps {
  readonly handle: ControlHandle
  readonly words: Words
}

/** 不清楚, where the config takes it as an answer. */
export function UnknownBox({ handle, words }: UnknownBoxProps) {
  const { node, id, view, readOnly, onUnknown } = handle
  if (!node.field.unknown || view.says !== 'answer') return null
  if (readOnly && !node.unknown) return null
  return (
    <label className="xc-option xc-unknown">
      <input
        className="xc-option__input"
        type="checkbox"
        checked={node.unknown}
        disabled={readOnly}
        aria-describedby={ids.label(id)}
        onChange={(event) => onUnknown(event.target.checked)}
      />
      <span className="xc-option__label">{words.unknown}</span>
    </label>
  )
}
