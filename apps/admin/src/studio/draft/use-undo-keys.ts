import { useEffect } from 'react'

export interface UndoKeys {
  readonly undo: () => Promise<boolean>
  readonly redo: () => Promise<boolean>
}

/** Ctrl+Z and Ctrl+Y (⌘Z, ⇧⌘Z) outside of text boxes, which undo for themselves. */
export function useUndoKeys({ undo, redo }: UndoKeys): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const key = event.key.toLowerCase()
      if (!(event.ctrlKey || event.metaKey) || (key !== 'z' && key !== 'y') || inTextBox(event))
        return
      event.preventDefault()
      void (key === 'y' || event.shiftKey ? redo() : undo())
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [undo, redo])
}

function inTextBox({ target }: KeyboardEvent): boolean {
  return target instanceof Element && target.closest('input, textarea, select') !== null
}
