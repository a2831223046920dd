import type { Path } from '@xiance/engine'
import { useEffect, useRef, type RefObject } from 'react'

const revealing = 'xc-reveal'

/** Asks the ledger at an element to show one of its cells, which may not be in the page; false when there is no ledger. */
export function revealIn(ledger: Element | null, path: Path): boolean {
  return (
    ledger !== null &&
    !ledger.dispatchEvent(new CustomEvent(revealing, { detail: path, cancelable: true }))
  )
}

/** Answers `revealIn`. */
export function useRevealing(
  ledger: RefObject<Element | null>,
  reveal: (path: Path) => void,
): void {
  const latest = useRef(reveal)
  useEffect(() => {
    latest.current = reveal
  })
  useEffect(() => {
    const element = ledger.current
    const asked = (event: Event) => {
      if (!(event instanceof CustomEvent) || typeof event.detail !== 'string') return
      event.preventDefault()
      latest.current(event.detail)
    }
    element?.addEventListener(revealing, asked)
    return () => element?.removeEventListener(revealing, asked)
  }, [ledger])
}
