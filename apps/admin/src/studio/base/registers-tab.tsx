import { Empty } from '@xiance/react'
import { kinds, textIn, type Field } from '@xiance/schema'
import { usePreferences } from '../../preferences/preferences.ts'
import { useWords } from '../../words/use-words.ts'
import { TextCell } from '../cells/text-cell.tsx'
import { useDraft } from '../draft/draft-context.ts'

/** Registers with their fields: what a record holds, what is kept private, what keeps its history. */
export function RegistersTab() {
  const words = useWords()
  const { locale } = usePreferences()
  const { resolved } = useDraft()
  if (resolved.registers.length === 0) return <Empty title={words.base.noRegisters} />
  return (
    <div className="xc-stack">
      {resolved.registers.map((register) => (
        <section key={register.id} className="xc-card xc-card--flush">
          <div className="xc-card__head">
            <h2 className="xc-heading">{textIn(register.title, locale)}</h2>
            <span className="xc-muted">{words.list.count(register.fields.length)}</span>
          </div>
          <table className="xc-table">
            <thead>
              <tr>
                <th scope="col">{words.base.field}</th>
                <th scope="col">{words.base.kind}</th>
                <th scope="col">{words.base.marks}</th>
              </tr>
            </thead>
            <tbody>
              {register.fields.map((field) => (
                <tr key={field.id}>
                  <th scope="row">
                    <TextCell
                      label={words.base.field}
                      path={`/registers/${register.id}/fields/${field.id}/title`}
                      text={field.title}
                    />
                  </th>
                  <td>{textIn(kinds[field.kind].title, locale)}</td>
                  <td className="xc-muted">{marksOf(field).join('、')}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      ))}
    </div>
  )

  function marksOf(field: Field): readonly string[] {
    return [
      ...(field.private === undefined ? [] : [words.base.isPrivate]),
      ...(field.history === true ? [words.base.keepsHistory] : []),
      ...(field.unknown === true ? [words.base.mayBeUnknown] : []),
    ]
  }
}
