import { sayTime } from '@xiance/react'
import { useState } from 'react'
import { dropLock, lockOwner } from '../device/lock.ts'
import { outbox } from '../fill/outbox.ts'
import { RecordSection } from '../records/record-section.tsx'
import { useMe, useMembership } from '../session/membership.ts'
import { useOnline } from '../shell/use-online.ts'
import { useWords } from '../words/use-words.ts'
import { useAlong } from './along-state.ts'
import { AskAgain } from './ask-again.tsx'
import { forgetKept } from './forget-kept.ts'
import { LockForm } from './lock-form.tsx'
import { takeAlong } from './take-along.ts'
import { keptDays } from '../device/kept-answers.ts'
import { useLock } from './use-lock.ts'

/** 没有网络时也能用: the code, and what of one's ledgers is on this phone. */
export function LockSection() {
  const words = useWords().lock
  const { user } = useMe()
  const membership = useMembership()
  const state = useLock()
  const owner = lockOwner()
  const [doing, setDoing] = useState<'nothing' | 'setting' | 'dropping'>('nothing')
  const mine = state === 'open' && owner?.user === user.id
  return (
    <RecordSection title={words.title}>
      {owner !== null && owner.user !== user.id ? (
        <p className="xc-text">{words.someoneElse(owner.name)}</p>
      ) : !globalThis.isSecureContext ? (
        <p className="xc-text">{words.notHere}</p>
      ) : doing === 'setting' ? (
        <LockForm
          onSet={() => {
            setDoing('nothing')
            void takeAlong(membership, user.id)
          }}
          onCancel={() => setDoing('nothing')}
        />
      ) : doing === 'dropping' ? (
        <Dropping user={user.id} onDone={() => setDoing('nothing')} />
      ) : (
        <>
          {mine ? <TakenAlong /> : <p className="xc-text">{words.why}</p>}
          <div className="xc-button-group">
            <button
              type="button"
              className={`xc-button${mine ? '' : ' xc-button--primary'}`}
              onClick={() => setDoing('setting')}
            >
              {mine ? words.change : words.set}
            </button>
            {mine && (
              <button
                type="button"
                className="xc-button xc-button--quiet"
                onClick={() => setDoing('dropping')}
              >
                {words.drop}
              </button>
            )}
          </div>
        </>
      )}
    </RecordSection>
  )
}

function TakenAlong() {
  const words = useWords().along
  const { user } = useMe()
  const membership = useMembership()
  const online = useOnline()
  const { taken, taking, failed } = useAlong()
  return (
    <div className="xc-stack xc-stack--tight">
      <p className="xc-text" role="status">
        {taking !== null
          ? words.taking(taking)
          : taken !== null
            ? words.taken({ count: taken.count, time: sayTime(taken.at) })
            : words.none}
      </p>
      {failed > 0 && <p className="xc-banner xc-banner--watch">{words.failed(failed)}</p>}
      <p className="xc-hint">{words.expires(keptDays)}</p>
      <div>
        <button
          type="button"
          className="xc-button"
          disabled={!online || taking !== null}
          onClick={() => void takeAlong(membership, user.id)}
        >
          {words.now}
        </button>
      </div>
    </div>
  )
}

/** Taking the lock away takes the ledgers off; drafts are sealed under the device's own key again. */
function Dropping({ user, onDone }: { readonly user: string; readonly onDone: () => void }) {
  const words = useWords().lock
  const drop = async () => {
    await forgetKept(user)
    const drafts = [...outbox.all().values()]
    await dropLock()
    for (const draft of drafts) await outbox.put(draft)
    onDone()
  }
  return (
    <AskAgain
      title={words.dropTitle}
      help={words.dropHelp}
      yes={words.dropYes}
      no={words.dropNo}
      onYes={() => void drop()}
      onNo={onDone}
    />
  )
}
