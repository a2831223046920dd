import { listAudit } from '@xiance/store'
import { expect, test } from 'vitest'
import { signIn } from '../testing/http-client.ts'
import { dataOf } from '../testing/story.ts'
import { makeUser, testServer } from '../testing/test-server.ts'
import { overItsBase } from './base-config.ts'
import { countySeeds } from './county-seeds.ts'
import { seed } from './seed.ts'

test('an empty database is founded with the three counties, once, and each config publishes as it stands', async () => {
  await using server = await testServer({ counties: countySeeds, days: { hangjin: '2024-11-20' } })
  expect(await seed(server.services)).toEqual([])
  for (const { config, regions } of countySeeds) {
    const county = config.id
    const role = overItsBase(config).roles.find(({ id }) => id.endsWith('_it'))
    const region = regions.find(({ level }) => level === role?.at)?.id ?? ''
    const username = `${county}_it`
    await makeUser(server.services, county, { username, role: role?.id ?? '', region })
    const it = await signIn(server.url, 'admin', username)
    const me = dataOf(await it.query('session.me', undefined))
    expect(me.memberships, county).toMatchObject([{ county, modes: ['config', 'manage'] }])
    const info = dataOf(await it.query('county.info', { county }))
    expect(info).toMatchObject({ id: county, version: 1, demo: false })
    const tree = dataOf(await it.query('county.regions', { county }))
    expect(tree.length, county).toBe(regions.length)
    const draft = dataOf(await it.query('config.draft', { county }))
    expect(
      draft.issues.filter(({ severity }) => severity === 'error'),
      county,
    ).toEqual([])
    expect(draft.examples, county).toMatchObject({ failed: 0 })
    expect(draft.changes, county).toEqual([])
    const audit = await server.services.store.read((reader) => listAudit(reader, { county }))
    expect(
      audit.items.map(({ action }) => action),
      county,
    ).toEqual(['users.create', 'county.found'])
  }
}, 120_000)
