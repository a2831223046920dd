import { type Answer, type Failure, failureOf, isUnreachable } from '@xiance/client'
import type { ChecklistAnswers } from '@xiance/react'
import { useCallback, useEffect, useRef, useState } from 'react'
import { client } from '../api/api.ts'
import { sealedBox } from '../device/sealed-box.ts'
import { useMe } from '../session/membership.ts'

export type OpenCheck = Answer['checklist']['open']
type Saved = Answer['checklist']['saveDraft']

/** What was judged on the spot, kept on the device until the server has it. */
interface KeptCheck {
  readonly id: string
  readonly answers: ChecklistAnswers
  readonly waiting: boolean
}

interface CheckState {
  readonly answers: ChecklistAnswers
  /** What the ledger decides by itself. */
  readonly assessment: OpenCheck['assessment']
  readonly waiting: boolean
  readonly onDevice: boolean
  readonly uploadedAt: string | null
  readonly failure: Failure | null
}

export interface CheckDraft extends CheckState {
  readonly change: (answers: ChecklistAnswers) => void
  /** The result of submitting, null when it did not get through. */
  readonly submit: () => Promise<Answer['checklist']['submit'] | null>
}

const drafts = sealedBox('check/')

const uploadPause = 1_200

/** One inspection being made: kept at once, uploaded after a pause, one call at a time. */
export function useCheckDraft(county: string, checklist: string, opened: OpenCheck): CheckDraft {
  const { user } = useMe()
  const name = `${county}/${checklist}/${opened.subject.id}/${opened.round}`
  const [state, setState] = useState<CheckState>(() => ({
    answers: plain(opened.answers),
    assessment: opened.assessment,
    waiting: false,
    onDevice: false,
    uploadedAt: null,
    failure: null,
  }))
  const latest = useRef(state)
  const id = useRef(opened.id)
  const revision = useRef(opened.revision)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const calls = useRef<Promise<unknown>>(Promise.resolve())
  const show = useCallback((change: Partial<CheckState>) => {
    latest.current = { ...latest.current, ...change }
    setState(latest.current)
  }, [])
  const keep = useCallback(
    (waiting: boolean) => {
      const kept: KeptCheck = { id: id.current, answers: latest.current.answers, waiting }
      drafts.put(user.id, name, kept).then(
        () => show({ onDevice: true }),
        () => show({ onDevice: false }),
      )
    },
    [user.id, name, show],
  )
  const inTurn = useCallback(<T>(call: () => Promise<T>): Promise<T> => {
    const turn = calls.current.then(call, call)
    calls.current = turn.catch(() => undefined)
    return turn
  }, [])
  const filled = useCallback(
    () => ({
      county,
      checklist,
      id: id.current,
      subject: opened.subject.id,
      version: opened.version,
      baseRevision: revision.current,
      answers: { ...latest.current.answers },
    }),
    [county, checklist, opened],
  )
  const upload = useCallback(async () => {
    const sent = latest.current.answers
    try {
      const saved: Saved = await inTurn(() => client.checklist.saveDraft.mutate(filled()))
      revision.current = saved.revision
      const waiting = latest.current.answers !== sent
      show({ waiting, uploadedAt: new Date().toISOString(), failure: null })
      keep(waiting)
    } catch (error) {
      if (!isUnreachable(error)) show({ failure: failureOf(error) })
    }
  }, [filled, inTurn, keep, show])
  const change = useCallback(
    (answers: ChecklistAnswers) => {
      show({ answers, waiting: true, failure: null })
      keep(true)
      clearTimeout(timer.current)
      timer.current = setTimeout(() => void upload(), uploadPause)
    },
    [keep, show, upload],
  )
  const submit = useCallback(async () => {
    clearTimeout(timer.current)
    try {
      const result = await inTurn(() => client.checklist.submit.mutate(filled()))
      await drafts.remove(name).catch(() => undefined)
      return result
    } catch (error) {
      show({ failure: failureOf(error) })
      return null
    }
  }, [filled, inTurn, name, show])

  useEffect(() => {
    let gone = false
    const resume = async () => {
      const kept = await keptCheck(user.id, name)
      if (gone || kept === undefined || !kept.waiting) return
      if (opened.revision === 0) id.current = kept.id
      show({ answers: kept.answers, waiting: true, onDevice: true })
      await upload()
    }
    void resume()
    const again = () => latest.current.waiting && void upload()
    window.addEventListener('online', again)
    return () => {
      gone = true
      window.removeEventListener('online', again)
    }
  }, [user.id, name, opened.revision, show, upload])

  return { ...state, change, submit }
}

async function keptCheck(user: string, name: string): Promise<KeptCheck | undefined> {
  return drafts.get(user, name).catch(() => undefined) as Promise<KeptCheck | undefined>
}

/** Answers as the form takes them; an absent note is left out. */
function plain(answers: OpenCheck['answers']): ChecklistAnswers {
  const entries = Object.entries(answers).map(([path, { value, note }]) => [
    path,
    note === undefined ? { value } : { value, note },
  ])
  return Object.fromEntries(entries) as ChecklistAnswers
}
