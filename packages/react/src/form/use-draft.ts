import type { FormState } from '@xiance/engine'
import type { Row } from '@xiance/expr'
import { useEffect, useRef } from 'react'

const pause = 400

/** Hands the draft out after a pause in typing, and at once when the page is left. */
export function useDraft(state: FormState, onDraft: ((draft: Row) => void) | undefined): void {
  const latest = useRef(onDraft)
  useEffect(() => {
    latest.current = onDraft
  })
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const flush = () => {
      if (timer === undefined) return
      clearTimeout(timer)
      timer = undefined
      latest.current?.(state.draft())
    }
    const leave = state.subscribe(() => {
      clearTimeout(timer)
      timer = setTimeout(flush, pause)
    })
    document.addEventListener('visibilitychange', flush)
    window.addEventListener('pagehide', flush)
    return () => {
      leave()
      flush()
      document.removeEventListener('visibilitychange', flush)
      window.removeEventListener('pagehide', flush)
    }
  }, [state])
}
