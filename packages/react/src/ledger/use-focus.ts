import { useEffect, useRef, useState, type FocusEvent } from 'react'

/** Whether a ledger has the focus; its box is another element in every cell, so the ledger carries it along. */
export function useFocus(boxId: string) {
  const held = useRef(false)
  const leaving = useRef(false)
  const [asked, setAsked] = useState(0)
  const latest = useRef(boxId)
  useEffect(() => {
    latest.current = boxId
  })
  useEffect(() => {
    if (asked > 0) document.getElementById(latest.current)?.focus({ preventScroll: true })
  }, [asked])
  return {
    held,
    /** Escape was pressed: the next Tab goes on to what follows the ledger. */
    leaving,
    /** Puts the focus into the selected cell once it is there. */
    take: () => {
      held.current = true
      setAsked((before) => before + 1)
    },
    onFocus: () => {
      held.current = true
    },
    onBlur: ({ relatedTarget, currentTarget }: FocusEvent) => {
      const inside = relatedTarget instanceof Node && currentTarget.contains(relatedTarget)
      // A window that goes to the back takes the focus with it and brings it again.
      if (inside || (relatedTarget === null && !document.hasFocus())) return
      held.current = false
      leaving.current = false
    },
  }
}
