import { differences, mergeAnswers, type ServerSide, type Side, usualSide } from '@xiance/client'
import { formatValue } from '@xiance/engine'
import { linked, sayInstant } from '@xiance/react'
import { formFields, textIn } from '@xiance/schema'
import { useState } from 'react'
import { usePreferences } from '../preferences/preferences.ts'
import { useWords } from '../words/use-words.ts'
import { DifferenceChoice } from './difference-choice.tsx'
import type { Fill } from './open-fill.ts'
import { outbox } from './outbox.ts'

export interface ConflictPanelProps {
  readonly fill: Fill
  readonly server: ServerSide
  readonly onSettled: (fill: Fill) => void
}

/** Somebody saved the same form in between: both values of each answer, and the user's choice. */
export function ConflictPanel({ fill, server, onSettled }: ConflictPanelProps) {
  const words = useWords()
  const { locale } = usePreferences()
  const { config, draft } = fill
  const [choices, setChoices] = useState<Readonly<Record<string, Side>>>({})
  const found = differences(draft.answers, server.answers)
  const form = config.forms.find(({ id }) => id === draft.form)
  const fields = form ? formFields(config, form) : []
  const say = (id: string, value: (typeof found)[number]['mine']) => {
    const field = fields.find((one) => one.id === id)
    return field && value !== null
      ? formatValue(field, value, locale, linked(config))
      : words.fill.conflict.blank
  }
  const settle = async () => {
    const merged = {
      ...draft,
      answers: mergeAnswers(draft.answers, server.answers, choices),
      baseRevision: server.revision,
      conflict: null,
      sent: null,
      refused: null,
      waiting: true,
      submission: null,
      changedAt: new Date().toISOString(),
    }
    await outbox.put(merged)
    void outbox.send(merged.id)
    onSettled({ ...fill, draft: merged, answers: merged.answers, server: null })
  }
  const who = [server.by, server.at && sayInstant(server.at)].filter(Boolean).join(' ')
  return (
    <section className="xc-stack">
      <div role="alert" className="xc-banner xc-banner--watch xc-banner--stacked">
        <p className="xc-text xc-strong">{words.fill.conflict.title}</p>
        <p className="xc-text">{words.fill.conflict.help(who)}</p>
      </div>
      {found.map((pair) => (
        <DifferenceChoice
          key={pair.field}
          title={textIn(fields.find(({ id }) => id === pair.field)?.title ?? pair.field, locale)}
          mine={say(pair.field, pair.mine)}
          theirs={say(pair.field, pair.theirs)}
          chosen={choices[pair.field] ?? usualSide(pair)}
          onChoose={(side) => setChoices({ ...choices, [pair.field]: side })}
        />
      ))}
      <button type="button" className="xc-button xc-button--primary" onClick={() => void settle()}>
        {words.fill.conflict.settle}
      </button>
    </section>
  )
}
