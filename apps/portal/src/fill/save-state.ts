import type { Durability, KeptDraft } from '@xiance/client'
import { sayTime } from '@xiance/react'
import type { Locale } from '@xiance/schema'
import { wordsIn } from '../words/use-words.ts'

export interface SaveFacts {
  readonly draft: Pick<KeptDraft, 'waiting' | 'uploadedAt' | 'refused'> | undefined
  readonly durability: Durability
  readonly online: boolean
}

/** Where what was typed is now, in words: 已存手机 · 已上传 10:32 · 等网络. */
export function saySaveState({ draft, durability, online }: SaveFacts, locale: Locale): string {
  const words = wordsIn(locale).fill.save
  if (draft === undefined) return words.nothing
  if (!draft.waiting)
    return draft.uploadedAt === null ? words.nothing : words.uploaded(sayTime(draft.uploadedAt))
  const here = durability === 'memory' ? words.notOnDevice : words.onDevice
  if (draft.refused !== null) return `${here} · ${words.refused(draft.refused.message)}`
  return `${here} · ${online ? words.uploading : words.waitingForNetwork}`
}
