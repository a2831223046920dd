import type { Locale } from '@xiance/schema'
import { useSyncExternalStore } from 'react'
import { wordsIn, type Words } from '../locales/index.ts'
import type { FileProgress, FileProgresses } from './file-services.ts'

export interface FileStateProps {
  readonly id: string
  readonly name: string
  readonly locale: Locale
  readonly progresses: FileProgresses
}

/** Whether a file of this device waits, was sent or was refused, and why; nothing of a file from elsewhere. */
export function FileState({ id, name, locale, progresses }: FileStateProps) {
  const words = wordsIn(locale)
  const now = () => progresses.of(id)
  const progress = useSyncExternalStore(progresses.subscribe, now, now)
  if (progress === undefined) return null
  return (
    <span className={progress.is === 'refused' ? 'xc-error' : 'xc-hint'}>
      <span>{sayProgress(progress, words)}</span>
      {progress.is === 'refused' && (
        <button
          type="button"
          className="xc-link"
          aria-label={`${words.retry} ${name}`}
          onClick={() => progresses.retry(id)}
        >
          {words.retry}
        </button>
      )}
    </span>
  )
}

/** 等上传 · 已传 40% · 已上传 · 没有收下：… */
export function sayProgress(progress: FileProgress, words: Words): string {
  if (progress.is === 'sent') return words.fileSent
  if (progress.is === 'refused') return words.fileRefused(progress.reason)
  const { received, size } = progress
  return received === 0 ? words.fileWaiting : words.fileSending(Math.floor((received / size) * 100))
}
