import { Link } from '@tanstack/react-router'
import { workOf } from '@xiance/engine'
import { textIn, type ResolvedConfig } from '@xiance/schema'
import { usePreferences } from '../preferences/preferences.ts'
import { useMembership } from '../session/membership.ts'
import { useWords } from '../words/use-words.ts'
import { isEntitled } from './is-entitled.ts'
import type { RecordRef } from './record-page.tsx'

export interface RecordActionsProps extends RecordRef {
  readonly region: string
  readonly config: ResolvedConfig
}

/** What can be done here: fill in a form about it, print the slip. */
export function RecordActions({ register, record, region, config }: RecordActionsProps) {
  const words = useWords()
  const { locale } = usePreferences()
  const { role } = useMembership()
  const forms =
    workOf(config, role).registers.find((one) => one.register.id === register)?.forms ?? []
  return (
    <div className="xc-button-group xc-no-print">
      {forms.map((form, index) => (
        <Link
          key={form.id}
          to="/fill/$form"
          params={{ form: form.id }}
          search={{ record, region }}
          className={index === 0 ? 'xc-button xc-button--primary' : 'xc-button'}
        >
          {textIn(form.title, locale)}
        </Link>
      ))}
      {isEntitled(config, register) && (
        <Link
          to="/records/$register/$record/slip"
          params={{ register, record }}
          className="xc-button"
        >
          {words.records.slip}
        </Link>
      )}
    </div>
  )
}
