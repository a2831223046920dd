import { expect, test } from 'vitest'
import { database } from '@xiance/tooling/postgres'
import { county, dataOf, story } from './testing/story.ts'

test('sessions, a submission, a publish and the audit chain work on PostgreSQL as on SQLite', async () => {
  await using postgres = await database()
  await using at = await story(postgres.url)
  const [record = ''] = at.households
  const visit = (version: number) => ({
    county,
    id: at.server.services.newId(),
    form: 'visit',
    version,
    record,
    region: '990101',
    baseRevision: 0,
    answers: { visited_on: '2024-11-20', sheep_now: 30 },
  })
  const first = visit(1)
  const [one, two] = await Promise.all([
    at.cadre.mutate('submission.submit', first),
    at.cadre.mutate('submission.submit', first),
  ])
  expect(dataOf(one)).toMatchObject({ entitlement: { total: 2000 } })
  expect(dataOf(two)).toEqual(dataOf(one))

  const draft = dataOf(await at.it.query('config.draft', { county }))
  const edits = [{ path: '/parameters/cap/entries/only/q/value', value: 25 }]
  const edited = dataOf(
    await at.it.mutate('config.edit', { county, revision: draft.revision, edits }),
  )
  await at.it.mutate('config.publish', { county, revision: edited.revision, note: '25只' })
  const later = dataOf(await at.cadre.mutate('submission.submit', visit(2)))
  expect(later).toMatchObject({ version: 2, entitlement: { total: 2500 } })
  const page = dataOf(
    await at.clerk.query('register.list', { county, register: 'household', search: '秀英' }),
  )
  expect(page).toMatchObject({ total: 1, items: [{ title: '王**' }] })
  const tasks = dataOf(await at.cadre.query('task.mine', { county }))
  expect(tasks).toMatchObject({ summary: { done: 1, total: 1 } })
  expect(dataOf(await at.it.query('audit.verify', { county }))).toMatchObject({ ok: true })
})
