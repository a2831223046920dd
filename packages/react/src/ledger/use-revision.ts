import type { FormState, Path } from '@xiance/engine'
import { useEffect, useRef, useState } from 'react'

/** A number that rises with every change at or below a path: the one value a ledger has for its form. */
export function useRevision(state: FormState, path: Path): number {
  const [revision, setRevision] = useState(0)
  useEffect(
    () =>
      state.subscribe((changed) => {
        if (changed.some((one) => one === path || one.startsWith(`${path}/`)))
          setRevision((before) => before + 1)
      }),
    [state, path],
  )
  return revision
}

/** Tells of every new revision once. */
export function useReport(
  revision: number,
  report: ((revision: number) => void) | undefined,
): void {
  const latest = useRef(report)
  useEffect(() => {
    latest.current = report
  })
  useEffect(() => {
    if (revision > 0) latest.current?.(revision)
  }, [revision])
}
