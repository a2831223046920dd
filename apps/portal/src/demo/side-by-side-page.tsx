import { useQuery } from '@tanstack/react-query'
import { signIn } from '@xiance/client'
import { DemoBand, Empty, Loaded } from '@xiance/react'
import { api } from '../api/api.ts'
import { BackLink } from '../shell/back-link.tsx'
import { PageTitle } from '../shell/page-title.tsx'
import { useWords } from '../words/use-words.ts'
import { pairSideBySide, type DemoPerson } from './people-by-county.ts'
import { ScaledFrame } from './scaled-frame.tsx'
import { TourSteps } from './tour-steps.tsx'

/** 并排看: a phone with the cadre's portal and the admin of the county's IT staff, each with its own session. */
export function SideBySidePage() {
  const words = useWords()
  const people = useQuery(api.demo.people.queryOptions())
  const pair = people.data && pairSideBySide(people.data.people)
  const sessions = useQuery({
    queryKey: ['side-by-side', pair?.field.username, pair?.config.username],
    queryFn: () => (people.data && pair ? enterBoth(pair, people.data.password) : false),
    enabled: Boolean(pair),
    staleTime: Number.POSITIVE_INFINITY,
  })
  return (
    <>
      <DemoBand />
      <main className="xp-side">
        <aside className="xp-side__steps">
          <BackLink to="/demo">{words.demo.title}</BackLink>
          <PageTitle>{words.demo.sideTitle}</PageTitle>
          <TourSteps />
        </aside>
        <Loaded query={people}>
          {() =>
            pair ? (
              <Loaded query={sessions}>
                {(entered) =>
                  entered ? (
                    <>
                      <Frame app="portal" person={pair.field} />
                      <Frame app="admin" person={pair.config} />
                    </>
                  ) : (
                    <Empty title={words.demo.notEntered} help={words.demo.notEnteredHelp} />
                  )
                }
              </Loaded>
            ) : (
              <Empty title={words.demo.noPair} />
            )
          }
        </Loaded>
      </main>
    </>
  )
}

/** A phone, and the narrowest desk the studio can be edited at. */
const widths = { portal: 375, admin: 1280 } as const

function Frame({ app, person }: { readonly app: 'portal' | 'admin'; readonly person: DemoPerson }) {
  const words = useWords()
  const { name, roleTitle } = person
  return (
    <figure className={`xp-frame xp-frame--${app}`}>
      <figcaption className="xc-small xc-strong">
        {words.demo.apps[app]} · {name}({roleTitle})
      </figcaption>
      <ScaledFrame
        src={`/${app}/`}
        title={`${words.demo.apps[app]} · ${name}`}
        width={widths[app]}
      />
    </figure>
  )
}

async function enterBoth(
  { field, config }: { readonly field: DemoPerson; readonly config: DemoPerson },
  password: string,
): Promise<boolean> {
  const outcomes = [
    await signIn('portal', { username: field.username, password }),
    await signIn('admin', { username: config.username, password }),
  ]
  return outcomes.every((outcome) => outcome === 'ok')
}
