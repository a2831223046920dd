import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { failureOf, signIn, type SignInOutcome } from '@xiance/client'
import { DemoBand, Empty, Loaded, SignInTrouble } from '@xiance/react'
import { useState } from 'react'
import { api } from '../api/api.ts'
import { PageTitle } from '../shell/page-title.tsx'
import { useWords } from '../words/use-words.ts'
import { PersonCard } from './person-card.tsx'
import { peopleByCounty, type DemoPerson } from './people-by-county.ts'

/** 选一个人，看他的一天: the people of the demo, each one click away. */
export function DemoPage() {
  const words = useWords()
  const query = useQuery(api.demo.people.queryOptions())
  const [outcome, setOutcome] = useState<SignInOutcome>('ok')
  const [chosen, setChosen] = useState<string | null>(null)
  const enter = async (person: DemoPerson, password: string) => {
    setChosen(person.username)
    const result = await signIn(person.app, { username: person.username, password })
    setOutcome(result)
    if (result === 'ok') window.location.assign(`/${person.app}/`)
    else setChosen(null)
  }
  if (query.error !== null && failureOf(query.error).code === 'demo.only') return <NoDemo />
  return (
    <>
      <DemoBand>
        <span>{words.demo.synthetic}</span>
      </DemoBand>
      <main className="xc-content xc-stack xp-demo">
        <PageTitle sub={words.demo.sub}>{words.demo.title}</PageTitle>
        <p className="xc-text">
          <Link to="/demo/side-by-side" className="xc-button">
            {words.demo.sideBySide}
          </Link>
        </p>
        <SignInTrouble result={outcome} />
        <Loaded query={query}>
          {({ password, people }) =>
            peopleByCounty(people).map(({ county, countyTitle, people: inside }) => (
              <section key={county} className="xc-stack xc-stack--tight" aria-label={countyTitle}>
                <h2 className="xc-heading">{countyTitle}</h2>
                <ul className="xc-grid xc-list-plain">
                  {inside.map((person) => (
                    <li key={person.username}>
                      <PersonCard
                        person={person}
                        entering={chosen === person.username}
                        onEnter={() => void enter(person, password)}
                      />
                    </li>
                  ))}
                </ul>
              </section>
            ))
          }
        </Loaded>
      </main>
    </>
  )
}

/** A county's real database has nobody to try out. */
function NoDemo() {
  const words = useWords()
  return (
    <main className="xc-content xc-stack xp-main">
      <PageTitle>{words.demo.none}</PageTitle>
      <Empty title={words.demo.noneHelp}>
        <Link to="/sign-in" className="xc-button xc-button--primary">
          {words.signIn.title}
        </Link>
      </Empty>
    </main>
  )
}
