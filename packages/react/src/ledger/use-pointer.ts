import { useRef, useState, type MouseEvent, type PointerEvent } from 'react'
import type { Spot } from './spot.ts'

export interface PointerTarget {
  readonly active: Spot
  readonly columns: number
  readonly placeOf: (row: string) => number
  readonly onSelect: (spot: Spot, extend: boolean) => void
  readonly onSelectArea: (from: Spot, to: Spot) => void
  readonly onEdit: () => void
}

/**
 * Mouse: press selects, drag and Shift extend, a double click edits. Finger: a tap selects, a tap on the selected cell
 * edits, and dragging scrolls.
 */
export function usePointer(target: PointerTarget) {
  const [byTouch, setByTouch] = useState(false)
  const pointer = useRef('mouse')
  const dragging = useRef(false)
  const spotAt = (event: MouseEvent): (Spot & { readonly box: boolean }) | null => {
    const element = event.target instanceof Element ? event.target : null
    const cell = element?.closest<HTMLElement>('[data-row]')
    if (!cell) return null
    const row = target.placeOf(cell.dataset['row'] ?? '')
    const box = element?.classList.contains('xc-ledger__input--editing') ?? false
    return row < 0 ? null : { row, column: Number(cell.dataset['column']), box }
  }
  const press = (event: MouseEvent, spot: Spot) => {
    const far = { row: spot.row, column: target.columns - 1 }
    if (spot.column < 0) target.onSelectArea({ row: spot.row, column: 0 }, far)
    else target.onSelect({ row: spot.row, column: spot.column }, event.shiftKey)
  }
  const isActive = ({ row, column }: Spot) =>
    row === target.active.row && column === target.active.column
  return {
    byTouch,
    handlers: {
      onPointerDown: (event: PointerEvent) => {
        pointer.current = event.pointerType
        setByTouch(event.pointerType !== 'mouse')
        const spot = spotAt(event)
        if (spot === null || spot.box || event.pointerType !== 'mouse' || event.button !== 0) return
        dragging.current = spot.column >= 0
        press(event, spot)
      },
      // The box of the selected cell takes the focus itself; a press must not move it elsewhere.
      onMouseDown: (event: MouseEvent) => {
        const spot = spotAt(event)
        if (spot !== null && !spot.box) event.preventDefault()
      },
      onPointerMove: (event: PointerEvent) => {
        if (!dragging.current) return
        if ((event.buttons & 1) === 0) {
          dragging.current = false
          return
        }
        const spot = spotAt(event)
        if (spot !== null && spot.column >= 0)
          target.onSelect({ row: spot.row, column: spot.column }, true)
      },
      onPointerUp: () => {
        dragging.current = false
      },
      onClick: (event: MouseEvent) => {
        if (pointer.current === 'mouse') return
        const spot = spotAt(event)
        if (spot === null || spot.box) return
        if (isActive(spot)) target.onEdit()
        else press(event, spot)
      },
      onDoubleClick: (event: MouseEvent) => {
        const spot = spotAt(event)
        if (spot !== null && !spot.box && isActive(spot)) target.onEdit()
      },
    },
  }
}
