import type { Path } from '@xiance/engine'
import { FormField } from '../field/form-field.tsx'
import { LedgerDialog } from './ledger-dialog.tsx'
import { useLedger } from './ledger-context.ts'

export interface ControlDialogProps {
  readonly path: Path
  readonly title: string
  readonly onClose: () => void
}

/** A cell that no text box can fill, opened in the control of its kind. */
export function ControlDialog({ path, title, onClose }: ControlDialogProps) {
  const { words } = useLedger().form
  return (
    <LedgerDialog title={title} onClose={onClose}>
      <FormField path={path} />
      <div className="xc-dialog__actions">
        <button type="button" className="xc-button xc-button--primary" onClick={onClose}>
          {words.ledgerDone}
        </button>
      </div>
    </LedgerDialog>
  )
}
