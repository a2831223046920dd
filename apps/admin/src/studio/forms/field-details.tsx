import { Link } from '@tanstack/react-router'
import { kinds, textIn, unitLabel, type Field } from '@xiance/schema'
import { usePreferences } from '../../preferences/preferences.ts'
import { useWords } from '../../words/use-words.ts'
import { EditableCell } from '../cells/editable-cell.tsx'
import { useDraft } from '../draft/draft-context.ts'
import { placeLink } from '../issues/place-link.ts'

export interface FieldDetailsProps {
  readonly path: string
  readonly field: Field
}

/** What only some kinds have: options, unit, bounds, 不清楚. */
export function FieldDetails({ path, field }: FieldDetailsProps) {
  const words = useWords()
  const { locale } = usePreferences()
  const { resolved, readOnly, change } = useDraft()
  const has = kinds[field.kind].properties
  const number = (name: 'min' | 'max') => (
    <div key={name} className="xc-field">
      <span className="xc-label">{words.forms[name]}</span>
      <EditableCell
        label={words.forms[name]}
        shown={String(field[name] ?? '—')}
        text={String(field[name] ?? '')}
        readOnly={readOnly}
        onCommit={(typed) => {
          const value = Number(typed)
          if (typed.trim() === '') return change([{ path: `${path}/${name}` }])
          return Number.isFinite(value)
            ? change([{ path: `${path}/${name}`, value }])
            : Promise.resolve(false)
        }}
      />
    </div>
  )
  return (
    <>
      {has.includes('list') && (
        <label className="xc-field">
          <span className="xc-label">{words.forms.options}</span>
          <select
            className="xc-input"
            disabled={readOnly}
            value={field.list ?? ''}
            onChange={(event) => void change([{ path: `${path}/list`, value: event.target.value }])}
          >
            {resolved.lists.map(({ id, title }) => (
              <option key={id} value={id}>
                {textIn(title, locale)}
              </option>
            ))}
          </select>
          {field.list !== undefined && (
            <Link {...placeLink(`/lists/${field.list}`, resolved)} className="xc-link">
              {words.forms.editOptions}
            </Link>
          )}
        </label>
      )}
      {has.includes('unit') && (
        <div className="xc-field">
          <span className="xc-label">{words.forms.unit}</span>
          <EditableCell
            label={words.forms.unit}
            shown={field.unit === undefined ? '—' : unitLabel(resolved, field.unit)}
            text={field.unit === undefined ? '' : unitLabel(resolved, field.unit)}
            readOnly={readOnly}
            onCommit={(typed) =>
              change([
                typed.trim() === ''
                  ? { path: `${path}/unit` }
                  : { path: `${path}/unit`, value: typed.trim() },
              ])
            }
          />
        </div>
      )}
      {(has.includes('min') || has.includes('max')) && (
        <div className="xc-field-row">
          {has.includes('min') && number('min')}
          {has.includes('max') && number('max')}
        </div>
      )}
      {has.includes('unknown') && (
        <label className="xc-option">
          <input
            className="xc-option__input"
            type="checkbox"
            checked={field.unknown === true}
            disabled={readOnly}
            onChange={(event) =>
              void change([
                event.target.checked
                  ? { path: `${path}/unknown`, value: true }
                  : { path: `${path}/unknown` },
              ])
            }
          />
          <span className="xc-option__label">{words.base.mayBeUnknown}</span>
        </label>
      )}
    </>
  )
}
