import { useState } from 'react'
import type { ControlProps, KindView } from '../field/control.ts'
import { LoadState } from '../field/load-state.tsx'
import { useLoaded } from '../field/use-loaded.ts'
import type { Choice, Services } from '../form/services.ts'

/** Finds a record by what is typed; a chosen one is shown by its title. */
function Reference(props: ControlProps) {
  const { node, field, context, readOnly, disabled } = props
  const value = typeof node.value === 'string' ? node.value : null
  const [searching, setSearching] = useState(false)
  if (value === null || searching) {
    return (
      <ReferenceSearch
        {...props}
        disabled={disabled || readOnly}
        onChange={(id) => {
          setSearching(false)
          props.onChange(id)
        }}
      />
    )
  }
  return (
    <ChosenRecord
      register={field.to ?? ''}
      record={value}
      context={context}
      id={props.id}
      onChange={readOnly ? undefined : () => setSearching(true)}
    />
  )
}

interface ChosenRecordProps {
  readonly register: string
  readonly record: string
  readonly context: ControlProps['context']
  readonly id: string
  readonly onChange: (() => void) | undefined
}

function ChosenRecord({ register, record, context, id, onChange }: ChosenRecordProps) {
  const title = useLoaded<string | null>(record, async (signal) =>
    nameOf(record, { register, services: context.services, signal }),
  )
  return (
    <div className="xc-inline" id={id} tabIndex={-1}>
      <span className="xc-strong">
        {title.state === 'loading'
          ? context.words.loading
          : (title.state === 'ready' && title.value) || context.words.nameMissing}
      </span>
      {onChange && (
        <button type="button" className="xc-button xc-button--small" onClick={onChange}>
          {context.words.changePage}
        </button>
      )}
    </div>
  )
}

function ReferenceSearch(props: ControlProps) {
  const { field, context, id, labelId, describedBy, invalid, required, disabled } = props
  const { searchRegister } = context.services
  const [query, setQuery] = useState('')
  const wanted = query.trim()
  const found = useLoaded<readonly Choice[]>(wanted, async (signal) =>
    wanted === '' ? [] : ((await searchRegister?.(field.to ?? '', wanted, signal)) ?? []),
  )
  return (
    <div className="xc-stack xc-stack--tight" role="group" aria-labelledby={labelId}>
      <input
        ref={props.focusRef}
        id={id}
        className="xc-input"
        type="search"
        value={query}
        placeholder={context.words.search}
        disabled={disabled || !searchRegister}
        aria-required={required}
        aria-invalid={invalid}
        aria-describedby={describedBy}
        aria-labelledby={labelId}
        onChange={(event) => setQuery(event.target.value)}
        onBlur={props.onBlur}
      />
      {wanted !== '' && <LoadState loaded={found} words={context.words} />}
      {wanted !== '' && found.state === 'ready' && (
        <>
          {found.value.length === 0 && (
            <p className="xc-hint" role="status">
              {context.words.noMatch}
            </p>
          )}
          <ul className="xc-list">
            {found.value.map((choice) => (
              <li key={choice.id}>
                <button
                  type="button"
                  className="xc-list-row"
                  onClick={() => props.onChange(choice.id)}
                >
                  <span className="xc-list-row__main">
                    <span className="xc-list-row__title">{choice.title}</span>
                    {choice.hint && <span className="xc-list-row__sub">{choice.hint}</span>}
                  </span>
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}

export const referenceView: KindView = {
  Control: Reference,
  frame: () => 'group',
  says: 'answer',
  nameOf: (id, { field, services, signal }) =>
    nameOf(id, { register: field.to ?? '', services, signal }),
  cell: {
    control: true,
    paste: {
      idOf: async (text, { field, services, signal }) => {
        if (services.searchRegister === undefined) return text
        const found = await services.searchRegister(field.to ?? '', text, signal)
        const named = found.filter(({ title }) => title === text)
        return named.length === 1 ? (named[0]?.id ?? null) : null
      },
      refusal: 'value.not_reference',
    },
  },
}

/** Without a service for titles the id is all there is to show. */
async function nameOf(
  id: string,
  {
    register,
    services,
    signal,
  }: { readonly register: string; readonly services: Services; readonly signal: AbortSignal },
): Promise<string | null> {
  return services.recordTitle === undefined ? id : services.recordTitle(register, id, signal)
}
