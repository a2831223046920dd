import { useState } from 'react'
import { RecordSection } from '../records/record-section.tsx'
import { useWords } from '../words/use-words.ts'
import { useInstall } from './install.ts'
import { appAround, isInstalled, keepsPages } from './this-browser.ts'

/** 装到手机桌面, or why this browser cannot and what to do. */
export function InstallSection() {
  const words = useWords().install
  const install = useInstall()
  const app = appAround(navigator.userAgent)
  return (
    <RecordSection title={words.title}>
      {app !== null ? (
        <InApp app={app} />
      ) : isInstalled() ? (
        <p className="xc-text">{words.installed}</p>
      ) : !keepsPages() ? (
        <p className="xc-text">{words.noWorker}</p>
      ) : (
        <>
          <p className="xc-text">{words.why}</p>
          {install === null ? (
            <p className="xc-hint">{words.byMenu}</p>
          ) : (
            <div>
              <button type="button" className="xc-button" onClick={() => void install()}>
                {words.now}
              </button>
            </div>
          )}
        </>
      )}
    </RecordSection>
  )
}

function InApp({ app }: { readonly app: string }) {
  const words = useWords().install
  const [copied, setCopied] = useState(false)
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(window.location.origin + '/portal/')
      setCopied(true)
    } catch {
      setCopied(false)
    }
  }
  return (
    <>
      <p className="xc-banner xc-banner--watch">{words.inApp(app)}</p>
      <div>
        <button type="button" className="xc-button" onClick={() => void copy()}>
          {words.copy}
        </button>
      </div>
      {copied && <p role="status">{words.copied}</p>}
    </>
  )
}
