import { namedIn, type KeptDraft } from '@xiance/client'
import { FileState } from '@xiance/react'
import { useSyncExternalStore } from 'react'
import { usePreferences } from '../preferences/preferences.ts'
import { fileProgress } from './file-services.ts'
import { attachments } from './outbox.ts'

/** The files a kept draft names, each waiting, sent or refused and why. */
export function KeptFiles({ draft }: { readonly draft: KeptDraft }) {
  const { locale } = usePreferences()
  const all = useSyncExternalStore(attachments.subscribe, attachments.all, attachments.all)
  const files = namedIn(draft.answers, all)
  if (files.length === 0) return null
  return (
    <ul className="xc-list-plain xp-kept-files">
      {files.map(({ hash, name }) => (
        <li key={hash} className="xc-inline">
          <span className="xc-hint">{name}</span>
          <FileState id={hash} name={name} locale={locale} progresses={fileProgress} />
        </li>
      ))}
    </ul>
  )
}
