import { Link, useNavigate } from '@tanstack/react-router'
import type { FillTarget, KeptDraft, ServerSide } from '@xiance/client'
import { CountyForm, type Refusal, type Submission } from '@xiance/react'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { queryClient } from '../api/query-client.ts'
import { usePreferences } from '../preferences/preferences.ts'
import { useMembership } from '../session/membership.ts'
import { useWords } from '../words/use-words.ts'
import { formServices } from './form-services.ts'
import { dropOpened } from './kept-opened.ts'
import type { Fill } from './open-fill.ts'
import { NotTaken, type NotTakenReason } from './not-taken.tsx'
import { outbox } from './outbox.ts'
import { useLastOn } from './use-last-on.ts'
import { useKeptDrafts } from './use-outbox.ts'
import { useSaveState } from './use-save-state.ts'

export interface FillFormProps {
  readonly fill: Fill
  readonly onConflict: (server: ServerSide, draft: KeptDraft) => void
  readonly onReload: () => void
}

const uploadPause = 1_500

/** The county's own form; every pause in typing is kept on the device, then uploaded. */
export function FillForm({ fill, onConflict, onReload }: FillFormProps) {
  const { config, draft, answers } = fill
  const { size, contrast, locale } = usePreferences()
  const { today } = useMembership()
  const words = useWords()
  const navigate = useNavigate()
  const register = config.forms.find(({ id }) => id === draft.form)?.about
  const services = useMemo(() => formServices(draft.county), [draft.county])
  const saveState = useSaveState(draft.id)
  const [notTaken, setNotTaken] = useState<NotTakenReason | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const progress = useRef<'filling' | 'submitting' | 'submitted'>('filling')
  const lastOn = useLastOn(fill)

  const gone = !useKeptDrafts().has(draft.id)
  const sentLater = notTaken?.is === 'waiting' && gone
  const showResult = useCallback(
    async (submission: string) => {
      await queryClient.invalidateQueries()
      await navigate({
        to: '/submissions/$submission',
        params: { submission },
        search: { sent: true },
        replace: true,
      })
    },
    [navigate],
  )
  useEffect(() => {
    if (sentLater) void showResult(draft.id)
  }, [sentLater, showResult, draft.id])

  const latest = () => outbox.all().get(draft.id) ?? draft
  const upload = async () => {
    const outcome = await outbox.send(draft.id)
    const now = latest()
    if (outcome.is === 'refused' && now.conflict !== null) onConflict(now.conflict, now)
  }
  const keep = (typed: KeptDraft['answers']) => {
    // What was typed just before submitting arrives late and must not make a draft of it again.
    if (progress.current === 'submitted') return
    const submitting = progress.current === 'submitting'
    void outbox.put({
      ...latest(),
      answers: typed,
      ...(!submitting && { submission: null, waiting: true, refused: null }),
      changedAt: new Date().toISOString(),
    })
    if (submitting) return
    clearTimeout(timer.current)
    timer.current = setTimeout(() => void upload(), uploadPause)
  }
  const submit = async (submission: Submission): Promise<Refusal> => {
    clearTimeout(timer.current)
    progress.current = 'submitting'
    await outbox.put({
      ...latest(),
      submission: submission.answers,
      waiting: true,
      refused: null,
      changedAt: new Date().toISOString(),
    })
    void dropOpened(targetOf(draft))
    const outcome = await outbox.send(draft.id)
    if (outcome.is !== 'submitted') await lateDraft()
    progress.current = outcome.is === 'submitted' ? 'submitted' : 'filling'
    if (outcome.is === 'submitted') {
      await showResult(outcome.submitted.id)
      return undefined
    }
    if (outcome.is === 'waiting') setNotTaken({ is: 'waiting' })
    if (outcome.is === 'refused') {
      const now = latest()
      if (now.conflict !== null) onConflict(now.conflict, now)
      else if (outcome.failure.problems.length === 0)
        setNotTaken({ is: 'refused', failure: outcome.failure })
      return { problems: outcome.failure.problems }
    }
    return undefined
  }

  return (
    <>
      {notTaken && <NotTaken reason={notTaken} onReload={onReload} />}
      <CountyForm
        config={config}
        form={draft.form}
        value={answers}
        record={draft.recordValues}
        today={today}
        locale={locale}
        theme={{ size, contrast }}
        services={services}
        saveState={saveState === '' ? words.fill.save.nothing : saveState}
        lastOn={lastOn}
        whenNothing={
          register !== undefined && draft.record !== null ? (
            <Link
              to="/records/$register/$record"
              params={{ register, record: draft.record }}
              className="xc-button xc-button--primary"
            >
              {words.fill.toRecord}
            </Link>
          ) : null
        }
        onDraft={keep}
        onSubmit={submit}
      />
    </>
  )
}

function targetOf({ county, form, record, region, period }: KeptDraft): FillTarget {
  return { county, form, record: record ?? undefined, region, period: period ?? undefined }
}

/** Long enough for the form to hand out what was typed just before submitting. */
function lateDraft(): Promise<void> {
  return new Promise((done) => setTimeout(done, 500))
}
