import { failureOf, signIn } from '@xiance/client'
import { SignInForm } from '@xiance/react'
import { StrictMode, useState } from 'react'
import { createRoot } from 'react-dom/client'
import { client } from './client.ts'
import { FenceRepair } from './fence-repair.tsx'
import './host.css'

interface Opened {
  readonly id: string
  readonly region: string
  readonly today: string
}

function App() {
  const [opened, setOpened] = useState<Opened>()
  const [said, setSaid] = useState('')
  const open = async () => {
    const { memberships } = await client.calls.session.me.query()
    const today = memberships[0]?.today ?? ''
    const { id, region } = await client.calls.submission.open.query({
      county: client.county,
      form: 'fence_repair',
    })
    setOpened({ id, region, today })
  }
  const enter = async (credentials: Parameters<typeof signIn>[1]) => {
    const outcome = await signIn('portal', credentials)
    if (outcome === 'ok') await open().catch((error: unknown) => setSaid(failureOf(error).message))
    return outcome
  }
  if (said !== '') return <p role="status">{said}</p>
  if (opened === undefined) return <SignInForm forgotten="忘记密码请找旗信息员。" onEnter={enter} />
  return <FenceRepair {...opened} onDone={(metres) => setSaid(`已报修 ${metres} 米`)} />
}

const root = document.getElementById('app')
if (root === null) throw new Error('index.html has no #app')
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
)
