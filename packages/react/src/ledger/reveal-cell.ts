/** Scrolls a ledger just so far that a cell is clear of the title row and the frozen columns. */
export function revealCell(scroller: HTMLElement, row: string, column: number): void {
  const cell = scroller.querySelector<HTMLElement>(
    `[role=gridcell][data-row="${CSS.escape(row)}"][data-column="${column}"]`,
  )
  if (cell === null) return
  const view = scroller.getBoundingClientRect()
  const at = cell.getBoundingClientRect()
  const head = scroller.querySelector('.xc-ledger__head')?.getBoundingClientRect().height ?? 0
  const top = view.top + scroller.clientTop + head
  const bottom = view.top + scroller.clientTop + scroller.clientHeight
  if (at.top < top) scroller.scrollTop -= top - at.top
  else if (at.bottom > bottom) scroller.scrollTop += at.bottom - bottom
  if (getComputedStyle(cell).position === 'sticky') return
  const left = view.left + scroller.clientLeft + frozenWidth(cell)
  const right = view.left + scroller.clientLeft + scroller.clientWidth
  if (at.left < left) scroller.scrollLeft -= left - at.left
  else if (at.right > right) scroller.scrollLeft += Math.min(at.right - right, at.left - left)
}

/** Columns that stay where they are when the others scroll. */
function frozenWidth(cell: HTMLElement): number {
  let width = 0
  const columns = cell.parentElement?.querySelectorAll(
    '.xc-ledger__number, .xc-ledger__cell--frozen',
  )
  for (const one of columns ?? [])
    if (getComputedStyle(one).position === 'sticky') width += one.getBoundingClientRect().width
  return width
}
