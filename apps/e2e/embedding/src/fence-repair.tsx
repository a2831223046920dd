import '@xiance/react/theme.css'
import { CountyForm } from '@xiance/react'
import { client } from './client.ts'
import { county } from './county.ts'

interface FenceRepairProps {
  readonly id: string
  readonly region: string
  readonly today: string
  readonly onDone: (metres: number | null) => void
}

export function FenceRepair({ id, region, today, onDone }: FenceRepairProps) {
  return (
    <CountyForm
      config={county}
      form="fence_repair"
      today={today}
      onSubmit={async ({ answers }) => {
        await client.submit({ id, form: 'fence_repair', region, baseRevision: 0, answers })
        onDone(answers.metres ?? null)
      }}
    />
  )
}
