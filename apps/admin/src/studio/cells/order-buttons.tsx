import { useWords } from '../../words/use-words.ts'
import { useDraft } from '../draft/draft-context.ts'
import { moveStep } from './list-order.ts'

export interface OrderButtonsProps {
  /** Path of the list. */
  readonly path: string
  readonly id: string
  readonly title: string
}

/** Up, down and 停用 of one definition in its list. */
export function OrderButtons({ path, id, title }: OrderButtonsProps) {
  const words = useWords()
  const { draft, resolved, readOnly, change } = useDraft()
  if (readOnly) return null
  const move = (by: 1 | -1) => {
    const step = moveStep({ document: draft.document, resolved, path, id, by })
    if (step !== null) void change(step.forward, step.backward)
  }
  return (
    <span className="xa-order">
      <button
        type="button"
        className="xc-button xc-button--quiet xc-button--small"
        aria-label={`${words.order.up} ${title}`}
        onClick={() => move(-1)}
      >
        ↑
      </button>
      <button
        type="button"
        className="xc-button xc-button--quiet xc-button--small"
        aria-label={`${words.order.down} ${title}`}
        onClick={() => move(1)}
      >
        ↓
      </button>
      <button
        type="button"
        className="xc-button xc-button--quiet xc-button--small"
        aria-label={`${words.order.stop} ${title}`}
        onClick={() => void change([{ path: `${path}/${id}` }])}
      >
        {words.order.stop}
      </button>
    </span>
  )
}
