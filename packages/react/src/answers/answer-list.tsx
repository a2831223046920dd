import type { Locale } from '@xiance/schema'
import { FileItem } from '../files/file-item.tsx'
import type { OpenFile } from '../files/use-opened-file.ts'
import type { AnswerLine } from './answer-lines.ts'

export interface AnswerListProps {
  readonly lines: readonly AnswerLine[]
  readonly locale?: Locale
  /** Shows the files that answers name; their number is said without. */
  readonly openFile?: OpenFile
}

export function AnswerList({ lines, locale = 'zh-CN', openFile }: AnswerListProps) {
  return (
    <dl className="xc-summary">
      {lines.map(({ id, title, words, rows, files }) => (
        <div key={id} className="xc-summary__row">
          <dt className="xc-summary__key">{title}</dt>
          <dd className="xc-summary__value">
            {words}
            {openFile !== undefined && files.length > 0 && (
              <ul className="xc-list-plain xc-file-list">
                {files.map((file, index) => (
                  <FileItem
                    key={`${index} ${file}`}
                    id={file}
                    position={index + 1}
                    locale={locale}
                    open={openFile}
                  />
                ))}
              </ul>
            )}
            {rows.length > 0 && (
              <ol className="xc-answer-rows">
                {rows.map((row, index) => (
                  <li key={`${index} ${row}`}>{row}</li>
                ))}
              </ol>
            )}
          </dd>
        </div>
      ))}
    </dl>
  )
}
