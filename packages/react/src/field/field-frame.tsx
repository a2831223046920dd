import { citationsOf, textIn } from '@xiance/schema'
import { Citation } from '../views/citation.tsx'
import type { ControlContext, Frame } from './control.ts'
import { IssueList } from './issue-list.tsx'
import { ids } from './part-ids.ts'
import { UnknownBox } from './unknown-box.tsx'
import type { ControlHandle } from './use-control.tsx'

export interface FieldFrameProps {
  readonly handle: ControlHandle
  readonly context: ControlContext
  readonly frame: Exclude<Frame, 'none'>
}

/** Label above, help and errors below, 不清楚 beside. */
export function FieldFrame({ handle, context, frame }: FieldFrameProps) {
  const { node, id, issues, invalid, control, view, readOnly } = handle
  const { field } = node
  const { words, locale, config } = context
  const title = textIn(field.title, locale)
  return (
    <div className={invalid ? 'xc-field xc-field--error' : 'xc-field'} data-xc-path={node.path}>
      <div className="xc-field__head">
        {frame === 'label' ? (
          <label className="xc-label" id={ids.label(id)} htmlFor={id}>
            {title}
          </label>
        ) : (
          <div className="xc-label" id={ids.label(id)}>
            {title}
          </div>
        )}
        {view.says === 'answer' && !readOnly && (
          <span className={node.required ? 'xc-mark xc-mark--required' : 'xc-mark'}>
            {node.required ? words.required : words.optional}
          </span>
        )}
        <Citation citations={citationsOf(field)} sources={config.config.sources} locale={locale} />
      </div>
      <div
        className={
          field.unknown ? 'xc-field__answer xc-field__answer--unknown' : 'xc-field__answer'
        }
      >
        <div className={view.wide ? 'xc-fill' : 'xc-field__control'}>{control}</div>
        <UnknownBox handle={handle} words={words} />
      </div>
      <IssueList id={ids.issues(id)} issues={issues} locale={locale} />
      {field.help !== undefined && (
        <p className="xc-hint" id={ids.help(id)}>
          {textIn(field.help, locale)}
        </p>
      )}
    </div>
  )
}
