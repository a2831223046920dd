import { useId, useState } from 'react'
import { outbox } from '../fill/outbox.ts'
import { useKeptDrafts } from '../fill/use-outbox.ts'
import { RecordSection } from '../records/record-section.tsx'
import { useMe } from '../session/membership.ts'
import { useWords, type Words } from '../words/use-words.ts'
import { readRescue, rescueFile, type Rescued } from './rescue-file.ts'
import { filesOf, takeFiles } from './rescued-files.ts'

const shortest = 8

/** 救援包: what waits for upload, out of this device as a file and into another one. */
export function RescueSection() {
  const words = useWords().rescue
  return (
    <RecordSection title={words.title}>
      <p className="xc-text">{words.why}</p>
      <Export />
      <Import />
    </RecordSection>
  )
}

function Export() {
  const words = useWords().rescue
  const { user } = useMe()
  const waiting = [...useKeptDrafts().values()].filter((draft) => draft.waiting)
  const [said, setSaid] = useState<'codeShort' | 'made' | null>(null)
  const make = async (code: string) => {
    if (code.length < shortest) return setSaid('codeShort')
    const content = { drafts: waiting, files: await filesOf(waiting) }
    download(await rescueFile(content, user, code), `xiance-rescue-${today()}.json`)
    setSaid('made')
  }
  if (waiting.length === 0) return <p className="xc-hint">{words.nothing}</p>
  return (
    <form
      className="xc-stack xc-stack--tight"
      onSubmit={(event) => {
        event.preventDefault()
        void make(textOf(new FormData(event.currentTarget), 'code'))
      }}
    >
      <SecretField name="code" label={words.code} />
      {said && (
        <p role="status" className={`xc-banner${said === 'codeShort' ? ' xc-banner--error' : ''}`}>
          {words[said]}
        </p>
      )}
      <div>
        <button type="submit" className="xc-button">
          {words.make(waiting.length)}
        </button>
      </div>
    </form>
  )
}

function Import() {
  const words = useWords().rescue
  const { user } = useMe()
  const fileId = useId()
  const [outcome, setOutcome] = useState<Rescued | null>(null)
  const take = async (form: FormData) => {
    const file = form.get('file')
    if (!(file instanceof File)) return
    const rescued = await readRescue(await file.text(), user, textOf(form, 'code'))
    if (rescued.is === 'drafts') {
      await takeFiles(rescued.files)
      for (const draft of rescued.drafts)
        if (!outbox.all().has(draft.id)) await outbox.put({ ...draft, waiting: true })
      void outbox.sendWaiting()
    }
    setOutcome(rescued)
  }
  return (
    <details className="xc-stack">
      <summary>{words.read}</summary>
      <form
        className="xc-stack xc-stack--tight"
        onSubmit={(event) => {
          event.preventDefault()
          void take(new FormData(event.currentTarget))
        }}
      >
        <div className="xc-field">
          <label className="xc-label" htmlFor={fileId}>
            {words.file}
          </label>
          <input id={fileId} name="file" type="file" accept="application/json,.json" required />
        </div>
        <SecretField name="code" label={words.fileCode} />
        {outcome && (
          <p
            role="status"
            className={`xc-banner${outcome.is === 'drafts' ? '' : ' xc-banner--error'}`}
          >
            {sayRescued(words, outcome)}
          </p>
        )}
        <div>
          <button type="submit" className="xc-button">
            {words.take}
          </button>
        </div>
      </form>
    </details>
  )
}

function SecretField({ name, label }: { readonly name: string; readonly label: string }) {
  const id = useId()
  return (
    <div className="xc-field">
      <label className="xc-label" htmlFor={id}>
        {label}
      </label>
      <input id={id} name={name} type="password" className="xc-input" autoComplete="off" required />
    </div>
  )
}

function sayRescued(words: Words['rescue'], outcome: Rescued): string {
  if (outcome.is === 'drafts') return words.taken(outcome.drafts.length)
  return outcome.is === 'notMine' ? words.notMine(outcome.name) : words[outcome.is]
}

function textOf(form: FormData, name: string): string {
  const value = form.get(name)
  return typeof value === 'string' ? value : ''
}

function today(): string {
  return new Date().toISOString().slice(0, 10)
}

function download(text: string, name: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  URL.revokeObjectURL(url)
}
