import { useQuery } from '@tanstack/react-query'
import type { FillTarget } from '@xiance/client'
import { Loaded } from '@xiance/react'
import { useState } from 'react'
import { useMe, useMembership } from '../session/membership.ts'
import { PageFoot } from '../shell/page-foot.tsx'
import { ConflictPanel } from './conflict-panel.tsx'
import { FillForm } from './fill-form.tsx'
import { FillHead } from './fill-head.tsx'
import { openFill, type Fill } from './open-fill.ts'

export type FillSearch = Partial<Pick<FillTarget, 'record' | 'region' | 'period'>>

export interface FillPageProps extends FillSearch {
  readonly form: string
}

/** One form being filled about one subject, resumed where it was left. */
export function FillPage({ form, record, region, period }: FillPageProps) {
  const { county } = useMembership()
  const { user } = useMe()
  const target: FillTarget = { county, form, record, region, period }
  const query = useQuery({
    queryKey: ['fill', user.id, target],
    queryFn: () => openFill(target, user.id),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  })
  return (
    <main className="xc-content xc-content--narrow xp-main">
      <Loaded query={query}>
        {(fill) => (
          <Filling key={fill.draft.id} opened={fill} reload={() => void query.refetch()} />
        )}
      </Loaded>
      <PageFoot />
    </main>
  )
}

function Filling({ opened, reload }: { readonly opened: Fill; readonly reload: () => void }) {
  const [settled, setSettled] = useState<Fill | null>(null)
  const fill = settled ?? opened
  return (
    <div className="xc-stack">
      <FillHead draft={fill.draft} config={fill.config} />
      {fill.server === null ? (
        <FillForm
          key={fill.draft.baseRevision}
          fill={fill}
          onConflict={(server, draft) =>
            setSettled({ ...fill, draft, answers: draft.answers, server })
          }
          onReload={() => {
            setSettled(null)
            reload()
          }}
        />
      ) : (
        <ConflictPanel fill={fill} server={fill.server} onSettled={setSettled} />
      )}
    </div>
  )
}
