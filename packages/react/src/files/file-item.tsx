import type { Locale } from '@xiance/schema'
import { wordsIn } from '../locales/index.ts'
import { FileState } from './file-state.tsx'
import type { FileProgresses } from './file-services.ts'
import { useOpenedFile, type OpenFile } from './use-opened-file.ts'

export interface FileItemProps {
  readonly id: string
  /** Counted from 1, for files whose name is not known. */
  readonly position: number
  readonly locale: Locale
  readonly open: OpenFile | undefined
  readonly progresses?: FileProgresses | undefined
  /** Absent where the file can only be looked at. */
  readonly onRemove?: ((name: string) => void) | undefined
}

/** One file: its picture or its name to save it by, how far it has come, and a way to take it out. */
export function FileItem({ id, position, locale, open, progresses, onRemove }: FileItemProps) {
  const words = wordsIn(locale)
  const loaded = useOpenedFile(id, open)
  const file = loaded.state === 'ready' ? loaded.value : null
  const name = file?.name ?? words.fileNumber(position)
  return (
    <li className="xc-file-item">
      {file === null ? (
        <span className="xc-tag">
          {loaded.state === 'loading' && open ? words.loading : words.fileElsewhere(name)}
        </span>
      ) : pictures.has(file.type) ? (
        <a href={file.url} target="_blank" rel="noreferrer" className="xc-file-item__picture">
          <img className="xc-image-preview" src={file.url} alt={name} />
        </a>
      ) : (
        <a href={file.url} download={file.name} className="xc-link">
          {words.fileSized(file.name, sayBytes(file.size))}
        </a>
      )}
      {progresses && <FileState id={id} name={name} locale={locale} progresses={progresses} />}
      {onRemove && (
        <button type="button" className="xc-button xc-button--small" onClick={() => onRemove(name)}>
          {words.removeFile(name)}
        </button>
      )}
    </li>
  )
}

/** What every browser shows. */
const pictures: ReadonlySet<string> = new Set([
  'image/jpeg',
  'image/png',
  'image/webp',
  'image/gif',
])

/** `820 KB`, `2.4 MB`. */
function sayBytes(bytes: number): string {
  const kilobytes = bytes / 1024
  return kilobytes < 1000
    ? `${Math.max(1, Math.round(kilobytes))} KB`
    : `${Math.round((kilobytes / 1024) * 10) / 10} MB`
}
