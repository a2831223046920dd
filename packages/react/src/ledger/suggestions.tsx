import { useLayoutEffect, useRef, type RefObject } from 'react'
import type { CellOption } from '../field/control.ts'

export interface SuggestionsProps {
  readonly id: string
  readonly label: string
  /** The box they belong to. */
  readonly box: RefObject<HTMLElement | null>
  readonly options: readonly CellOption[]
  /** The one that Enter takes, -1 for none. */
  readonly at: number
  readonly onChoose: (option: CellOption) => void
}

/** Answers offered below the edited cell, above it where there is no room; focus stays in the cell. */
export function Suggestions({ id, label, box, options, at, onChoose }: SuggestionsProps) {
  const list = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const place = () => {
      const cell = box.current?.getBoundingClientRect()
      const element = list.current
      if (cell === undefined || element === null) return
      const below = window.innerHeight - cell.bottom
      const height = Math.min(element.scrollHeight, tallest)
      const up = below < height && cell.top > below
      element.style.left = `${cell.left}px`
      element.style.minWidth = `${cell.width}px`
      element.style.maxHeight = `${Math.min(tallest, up ? cell.top : below)}px`
      element.style.top = up ? '' : `${cell.bottom}px`
      element.style.bottom = up ? `${window.innerHeight - cell.top}px` : ''
    }
    place()
    window.addEventListener('scroll', place, true)
    window.addEventListener('resize', place)
    return () => {
      window.removeEventListener('scroll', place, true)
      window.removeEventListener('resize', place)
    }
  }, [box, options.length])
  useLayoutEffect(() => {
    list.current?.children[at]?.scrollIntoView({ block: 'nearest' })
  }, [at])
  return (
    <div
      ref={list}
      id={id}
      role="listbox"
      aria-label={label}
      className="xc-listbox xc-ledger__options"
    >
      {options.map((option, index) => (
        <div
          key={option.title}
          id={`${id}-${index}`}
          role="option"
          tabIndex={-1}
          className="xc-listbox__option"
          aria-selected={index === at}
          data-focused={index === at || undefined}
          onPointerDown={(event) => {
            // The box keeps the focus, else leaving it would write what was typed so far.
            event.preventDefault()
            event.stopPropagation()
          }}
          onMouseDown={(event) => {
            event.preventDefault()
            event.stopPropagation()
          }}
          onClick={(event) => {
            event.stopPropagation()
            onChoose(option)
          }}
        >
          {option.title}
        </div>
      ))}
    </div>
  )
}

const tallest = 288
