import { useWords } from '../words/use-words.ts'
import { useNewVersion } from './worker.ts'

/** Says that a new version waits, without getting in the way. */
export function NewVersion() {
  const words = useWords().install
  const changeOver = useNewVersion()
  if (changeOver === null) return null
  return (
    <div role="status" className="xc-banner xp-new-version xc-no-print">
      <span className="xc-fill">{words.newVersion}</span>
      <button
        type="button"
        className="xc-button xc-button--small"
        onClick={() => void changeOver()}
      >
        {words.changeOver}
      </button>
    </div>
  )
}
