import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual'
import { useLayoutEffect, useState, type RefObject } from 'react'

export interface WindowOptions {
  readonly rows: readonly string[]
  /** Kept in the page wherever the ledger is scrolled to: the box for typing stands in it. */
  readonly active: number
  readonly scroller: RefObject<HTMLDivElement | null>
  readonly head: RefObject<HTMLDivElement | null>
}

/** Rows around those in sight. */
const around = 6
/** A row's height until it has been measured. */
const usual = 36

/** The rows in sight; the others are only height. */
export function useWindow({ rows, active, scroller, head }: WindowOptions) {
  const [sizes, setSizes] = useState({ row: usual, head: usual })
  useLayoutEffect(() => {
    const titles = head.current
    if (titles === null) return
    // The titles grow with the text, and so do the rows.
    const watch = new ResizeObserver(() => {
      const row = scroller.current?.querySelector<HTMLElement>('.xc-ledger__row')?.offsetHeight
      setSizes((before) => {
        const next = { row: row || before.row, head: titles.offsetHeight || before.head }
        return next.row === before.row && next.head === before.head ? before : next
      })
    })
    watch.observe(titles)
    return () => watch.disconnect()
  }, [head, scroller])
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => sizes.row,
    getItemKey: (index) => rows[index] ?? index,
    overscan: around,
    scrollMargin: sizes.head,
    rangeExtractor: (range) => [
      ...new Set([...defaultRangeExtractor(range), Math.min(active, rows.length - 1)]),
    ],
  })
  useLayoutEffect(() => virtual.measure(), [virtual, sizes.row])
  return {
    rows: virtual
      .getVirtualItems()
      .filter(({ index }) => index >= 0 && index < rows.length)
      .map(({ index, start }) => ({ place: index, top: start - sizes.head })),
    height: virtual.getTotalSize(),
    page: Math.max(
      1,
      Math.floor(((scroller.current?.clientHeight ?? 0) - sizes.head) / sizes.row) - 1,
    ),
  }
}
