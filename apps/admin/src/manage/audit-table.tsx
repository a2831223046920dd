import type { Answer } from '../api/api.ts'
import { sayInstant } from '../words/dates.ts'
import { useWords } from '../words/use-words.ts'
import { AuditSubject } from './audit-subject.tsx'

export interface AuditTableProps {
  readonly items: Answer['audit']['list']['items']
}

/** Entries of the chain: real time, person, what was done to what, the beginning of the fingerprint. */
export function AuditTable({ items }: AuditTableProps) {
  const words = useWords()
  return (
    <div className="xc-table-scroll">
      <table className="xc-table">
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
              <td className="xc-number">{seq}</td>
              <td className="xc-nowrap">{sayInstant(at)}</td>
              <td className="xc-nowrap">{by}</td>
              <td className="xc-nowrap">{action}</td>
              <td>
                <AuditSubject subject={subject} />
              </td>
              <td className="xc-small">{detail}</td>
              <td className="xc-muted xc-nowrap xa-mono" title={hash}>
                {hash.slice(0, 10)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
