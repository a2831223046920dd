import { citationsOf, textIn } from '@xiance/schema'
import type { ControlProps, KindView } from '../field/control.ts'
import { Citation } from '../views/citation.tsx'

/** Words to read; nothing to answer. */
function Note({ field, context, id }: ControlProps) {
  const { locale, config } = context
  return (
    <div className="xc-banner" id={id}>
      <p className="xc-text">{textIn(field.title, locale)}</p>
      {field.help !== undefined && <p className="xc-hint">{textIn(field.help, locale)}</p>}
      <Citation citations={citationsOf(field)} sources={config.config.sources} locale={locale} />
    </div>
  )
}

export const noteView: KindView = { Control: Note, frame: () => 'none', says: 'nothing' }
