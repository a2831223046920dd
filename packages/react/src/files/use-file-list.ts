import { useEffect, useRef, useState } from 'react'
import type { ControlProps } from '../field/control.ts'
import type { Words } from '../locales/index.ts'
import { FileUnfit } from './file-unfit.ts'

/** Makes a chosen file what the field wants, before it is kept; throws `FileUnfit`. */
export type Prepare = (file: File) => Promise<File>

export interface FileList {
  readonly files: readonly string[]
  /** Said to everybody who listens: what happens now, or what went wrong. */
  readonly said: string
  readonly failed: boolean
  readonly busy: boolean
  readonly add: (chosen: readonly File[]) => Promise<void>
  readonly remove: (file: string, name: string) => void
  /** Present after a removal. */
  readonly undo: (() => void) | null
}

interface Message {
  readonly said: string
  readonly failed: boolean
}

const silence: Message = { said: '', failed: false }

/** The files of one answer: chosen ones are prepared, kept and added; a removed one can be put back. */
export function useFileList(props: ControlProps, prepare: Prepare): FileList {
  const { node, field, context, onChange } = props
  const { words, services } = context
  const files = Array.isArray(node.value) ? (node.value as readonly string[]) : []
  const latest = useRef(files)
  useEffect(() => {
    latest.current = files
  })
  const [message, setMessage] = useState(silence)
  const [busy, setBusy] = useState(false)
  const [removed, setRemoved] = useState<readonly string[] | null>(null)
  const add = async (chosen: readonly File[]) => {
    const { upload } = services
    if (upload === undefined || chosen.length === 0) return
    const room = (field.max ?? Number.POSITIVE_INFINITY) - latest.current.length
    setBusy(true)
    setRemoved(null)
    setMessage({ said: words.filePreparing, failed: false })
    let trouble = chosen.length > room ? words.filesTooMany(field.max ?? 0) : ''
    for (const file of chosen.slice(0, room)) {
      try {
        const ready = await prepare(file)
        const { id } = await upload(ready, ready.name)
        if (!latest.current.includes(id)) {
          latest.current = [...latest.current, id]
          onChange(latest.current)
        }
      } catch (error) {
        trouble = sayTrouble(error, words)
      }
    }
    setMessage(trouble === '' ? silence : { said: trouble, failed: true })
    setBusy(false)
  }
  const remove = (file: string, name: string) => {
    setRemoved(latest.current)
    setMessage({ said: words.fileRemoved(name), failed: false })
    onChange(latest.current.filter((one) => one !== file))
  }
  const undo = () => {
    if (removed !== null) onChange(removed)
    setRemoved(null)
    setMessage(silence)
  }
  return { files, ...message, busy, add, remove, undo: removed === null ? null : undo }
}

function sayTrouble(error: unknown, words: Words): string {
  if (!(error instanceof FileUnfit)) return words.uploadFailed
  return error.code === 'unreadable'
    ? words.photoUnreadable
    : words.fileTooLarge(error.megabytes.size, error.megabytes.limit)
}
