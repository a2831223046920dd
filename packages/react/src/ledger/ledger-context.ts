import type { Path } from '@xiance/engine'
import { createContext, useContext } from 'react'
import type { FormContextValue } from '../form/form-context.ts'
import type { Words } from '../locales/index.ts'
import type { LedgerWords } from '../locales/ledger-words.ts'
import type { LedgerColumn } from './columns.ts'

/** What a ledger's form shares, with the words of ledgers beside its own. */
export interface LedgerForm extends FormContextValue {
  readonly words: Words & LedgerWords
}

/** What every cell of one ledger shares; it changes rarely, neither answers nor the selection pass through it. */
export interface LedgerContextValue {
  readonly form: LedgerForm
  readonly table: Path
  readonly columns: readonly LedgerColumn[]
  readonly readOnly: boolean
  /** Id of the line that says what the selected cell is and what is wrong with it. */
  readonly statusId: string
  /** The host's words for an id in a cell, undefined while they are asked for. */
  readonly nameOf: (column: LedgerColumn, id: string) => string | undefined
}

const LedgerContext = createContext<LedgerContextValue | null>(null)

export const LedgerProvider = LedgerContext.Provider

export function useLedger(): LedgerContextValue {
  const context = useContext(LedgerContext)
  if (!context) throw new Error('A cell stands inside <LedgerGrid>.')
  return context
}

/** The row id of the empty line at the end, where typing adds a row. */
export const newRow = ''
