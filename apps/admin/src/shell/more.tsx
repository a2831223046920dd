import { useWords } from '../words/use-words.ts'

export interface MoreProps {
  /** How many more there are, where that is known. */
  readonly left?: number
  /** undefined when there is nothing more. */
  readonly onMore: (() => void) | undefined
}

/** 再显示: the next page of a list, with how many are left. */
export function More({ left, onMore }: MoreProps) {
  const words = useWords()
  if (onMore === undefined) return null
  return (
    <div className="xc-pager">
      <button type="button" className="xc-button" onClick={onMore}>
        {left === undefined ? words.list.more : words.list.moreLeft(left)}
      </button>
    </div>
  )
}
