import type { Answer } from '@xiance/client'
import { sayInstant } from '@xiance/react'
import { useWords } from '../words/use-words.ts'
import { AuditSubject } from './audit-subject.tsx'

export interface AuditTableProps {
  readonly items: readonly Answer['audit']['list']['items'][number][]
}

/** Entries of the chain: real time, person, what was done to what, the beginning of the fingerprint. */
export function AuditTable({ items }: AuditTableProps) {
  const words = useWords()
  return (
    <div className="xc-table-scroll">
      <table className="xc-table xa-cards">
        <thead>
          <tr>
            <th scope="col" className="xc-number">
              {words.audit.seq}
            </th>
            <th scope="col">{words.audit.at}</th>
            <th scope="col">{words.audit.by}</th>
            <th scope="col">{words.audit.action}</th>
            <th scope="col">{words.audit.subject}</th>
            <th scope="col">{words.audit.detail}</th>
            <th scope="col">{words.audit.hash}</th>
          </tr>
        </thead>
        <tbody>
          {items.map(({ seq, at, by, action, subject, detail, hash }) => (
            <tr key={seq}>
              <td className="xc-number" data-label={words.audit.seq}>
                {seq}
              </td>
              <td className="xc-nowrap" data-label={words.audit.at}>
                {sayInstant(at)}
              </td>
              <td className="xc-nowrap" data-label={words.audit.by}>
                {by}
              </td>
              <td className="xc-nowrap" data-label={words.audit.action}>
                {action}
              </td>
              <td data-label={words.audit.subject}>
                <AuditSubject subject={subject} />
              </td>
              <td className="xc-small" data-label={words.audit.detail}>
                {detail}
              </td>
              <td className="xc-muted xc-nowrap xa-mono" data-label={words.audit.hash} title={hash}>
                {hash.slice(0, 10)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
