import { textIn, type Text } from '@xiance/schema'
import { usePreferences } from '../../preferences/preferences.ts'
import { useDraft } from '../draft/draft-context.ts'
import { IssueList } from '../issues/issue-list.tsx'
import { EditableCell } from './editable-cell.tsx'
import { changeText } from './change-text.ts'

export interface TextCellProps {
  readonly label: string
  readonly path: string
  readonly text: Text | undefined
  readonly onSelect?: () => void
  readonly selected?: boolean
}

/** A title or other words, edited in place in the language being read. */
export function TextCell({ label, path, text, onSelect, selected }: TextCellProps) {
  const { locale } = usePreferences()
  const { draft, readOnly, change } = useDraft()
  const shown = text === undefined ? '' : textIn(text, locale)
  return (
    <>
      <EditableCell
        label={label}
        shown={shown || '—'}
        text={shown}
        readOnly={readOnly}
        changed={draft.changes.some((one) => one.path === path)}
        selected={selected ?? false}
        {...(onSelect && { onSelect })}
        onCommit={(typed) =>
          typed.trim() === ''
            ? Promise.resolve(false)
            : change([{ path, value: changeText(text, typed.trim(), locale) }])
        }
      />
      <IssueList issues={draft.issues.filter((issue) => issue.path === path)} />
    </>
  )
}
