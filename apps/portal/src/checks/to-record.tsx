import { Link } from '@tanstack/react-router'
import type { ResolvedConfig } from '@xiance/schema'
import { useWords } from '../words/use-words.ts'

export interface ToRecordProps {
  readonly config: ResolvedConfig
  readonly checklist: string
  readonly record: string
}

/** The record a checklist is about, where what decides it can be read; a place has none. */
export function ToRecord({ config, checklist, record }: ToRecordProps) {
  const words = useWords()
  const register = config.checklists.find(({ id }) => id === checklist)?.about ?? ''
  if (!config.registers.some(({ id }) => id === register)) return null
  return (
    <Link
      to="/records/$register/$record"
      params={{ register, record }}
      className="xc-button xc-button--primary"
    >
      {words.fill.toRecord}
    </Link>
  )
}
