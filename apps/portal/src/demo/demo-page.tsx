import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { api } from '../api/api.ts'
import { Loaded } from '../shell/loaded.tsx'
import { PageTitle } from '../shell/page-title.tsx'
import { signIn, type SignInOutcome } from '../session/sign-in.ts'
import { useWords } from '../words/use-words.ts'
import { PersonCard } from './person-card.tsx'
import { peopleByCounty, type DemoPerson } from './people-by-county.ts'

/** 选一个人,看他的一天: the people of the demo, each one click away. */
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
  return (
    <>
      <section className="xc-band xp-band" aria-label={words.shell.demoBand}>
        <span className="xc-strong">{words.shell.demoBand}</span>
        <span>{words.demo.synthetic}</span>
      </section>
      <main className="xc-content xc-stack xp-demo">
        <PageTitle sub={words.demo.sub}>{words.demo.title}</PageTitle>
        <p className="xc-text">
          <Link to="/demo/side-by-side" className="xc-button">
            {words.demo.sideBySide}
          </Link>
        </p>
        {outcome !== 'ok' && (
          <p role="alert" className="xc-banner xc-banner--error">
            {words.signIn.outcomes[outcome]}
          </p>
        )}
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
