import { useEffect, useId, useRef, type ReactNode } from 'react'

export interface LedgerDialogProps {
  readonly title: string
  readonly wide?: boolean
  readonly onClose: () => void
  readonly children: ReactNode
}

/** Attributes of what takes the focus when a dialog opens; without it the first control does. */
export const first = { 'data-xc-first': '' } as const

/** A modal over the ledger; Escape closes it, and keys inside it are no keys of the ledger or the form. */
export function LedgerDialog({ title, wide = false, onClose, children }: LedgerDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const titleId = useId()
  useEffect(() => {
    const element = dialog.current
    if (element?.open === false) element.showModal()
    element?.querySelector<HTMLElement>('[data-xc-first]')?.focus()
    return () => element?.close()
  }, [])
  return (
    <dialog
      ref={dialog}
      className={wide ? 'xc-dialog xc-dialog--wide' : 'xc-dialog'}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
      onKeyDown={(event) => {
        event.stopPropagation()
        const inBox = event.target instanceof HTMLInputElement
        if (event.key === 'Enter' && inBox) event.preventDefault()
      }}
    >
      <div className="xc-stack">
        <h2 className="xc-heading" id={titleId}>
          {title}
        </h2>
        {children}
      </div>
    </dialog>
  )
}
