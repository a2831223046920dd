import { recomputeCells } from '@xiance/store'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { signIn } from './testing/http-client.ts'
import { county, dataOf, story, type Story } from './testing/story.ts'
import { makeUser } from './testing/test-server.ts'

let at: Story

beforeAll(async () => {
  at = await story()
})
afterAll(() => at[Symbol.asyncDispose]())

describe('a quarterly report', () => {
  const place = { county, region: '9901', period: '2024-Q3' }

  test('is asked for, reported, and moves the progress of the county in the same moment', async () => {
    const tasks = dataOf(await at.clerk.query('task.mine', { county }))
    expect(tasks.items).toContainEqual(
      expect.objectContaining({ kind: 'report', region: '9901', period: '2024-Q3', due: null }),
    )
    const sheet = dataOf(await at.clerk.query('indicator.sheet', place))
    expect(sheet).toMatchObject({
      regionName: '东乡',
      state: 'open',
      revision: 0,
      rows: [{ indicator: 'lifted', title: '脱贫户数', unit: '户', value: null, previous: null }],
    })

    const report = { ...place, id: sheet.id, baseRevision: 0, values: { lifted: 12 } }
    expect(dataOf(await at.clerk.mutate('indicator.report', report))).toEqual({
      revision: 1,
      state: 'submitted',
    })
    expect(dataOf(await at.clerk.mutate('indicator.report', report))).toEqual({
      revision: 1,
      state: 'submitted',
    })
    await at.clerk.mutate('indicator.report', {
      ...report,
      baseRevision: 1,
      values: { lifted: 15 },
    })

    const progress = dataOf(await at.it.query('indicator.progress', { county, period: '2024-Q3' }))
    expect(progress).toMatchObject({
      region: '99',
      rows: [{ indicator: 'lifted', progress: { value: 15, coverage: { counted: 1, of: 2 } } }],
      reporters: [
        { region: '9901', state: 'submitted' },
        { region: '9902', state: 'open', at: null },
      ],
    })
    const above = { county, region: '99', period: '2024-Q3' }
    expect(dataOf(await at.clerk.query('indicator.progress', above))).toMatchObject({
      region: '99',
      rows: [{ progress: { value: 15, coverage: { counted: 1, of: 2 } } }],
    })
    const beside = await at.clerk.query('indicator.progress', { ...above, region: '9902' })
    expect(beside.error?.data).toMatchObject({ code: 'region.outside' })
    const later = dataOf(await at.clerk.query('task.mine', { county }))
    expect(later.items.filter(({ kind }) => kind === 'report')).toEqual([])
    expect(await at.server.services.store.read((reader) => recomputeCells(reader, county))).toEqual(
      [],
    )
  })

  test.each([
    [{ lifted: 'many' }, 'indicator.not_number'],
    [{ unheard: 1 }, 'indicator.not_reported_here'],
    [{ lifted: 0.1234567 }, 'indicator.not_number'],
  ])('refuses %j', async (values, code) => {
    const answer = await at.clerk.mutate('indicator.report', {
      ...place,
      id: 'x',
      baseRevision: 2,
      values,
    })
    expect(answer.error?.data).toMatchObject({ code: 'indicator.invalid', problems: [{ code }] })
  })

  test('refuses a stale revision, another town and a period that is none', async () => {
    const stale = await at.clerk.mutate('indicator.report', {
      ...place,
      id: 'x',
      baseRevision: 0,
      values: { lifted: 1 },
    })
    expect(stale.error?.data).toMatchObject({
      code: 'indicator.stale',
      current: { revision: 2, values: { lifted: 15 } },
    })
    const other = await at.clerk.mutate('indicator.report', {
      ...place,
      region: '9902',
      id: 'x',
      baseRevision: 0,
      values: { lifted: 1 },
    })
    expect(other.error?.data.code).toBe('region.outside')
    const month = await at.clerk.mutate('indicator.report', {
      ...place,
      period: '2024-13',
      id: 'x',
      baseRevision: 0,
      values: {},
    })
    expect(month.error?.data.code).toBe('request.invalid')
  })
})

describe('a checklist', () => {
  test('the document only names is not handed in, by anybody', async () => {
    const asked = { county, checklist: 'named_only', subject: at.villages[0] ?? '' }
    const { id, revision } = dataOf(await at.clerk.query('checklist.open', asked))
    const refused = await at.clerk.mutate('checklist.submit', {
      ...asked,
      id,
      version: 1,
      baseRevision: revision,
      answers: {},
    })
    expect(refused.error?.data.code).toBe('checklist.undecided')
    expect(refused.error?.message).toContain('「八有一超」')
  })

  test('opens a problem with its organ for each failed item, which is then closed', async () => {
    const [village = ''] = at.villages
    const opened = dataOf(
      await at.clerk.query('checklist.open', { county, checklist: 'inspection', subject: village }),
    )
    expect(opened).toMatchObject({
      state: 'todo',
      revision: 0,
      version: 1,
      subject: { title: '东一村' },
    })
    const base = { county, id: opened.id, checklist: 'inspection', subject: village, version: 1 }
    const draft = dataOf(
      await at.clerk.mutate('checklist.saveDraft', {
        ...base,
        baseRevision: 0,
        answers: { road: { value: true } },
      }),
    )
    expect(draft).toMatchObject({ revision: 1, state: 'draft', problems: [] })
    const resumed = dataOf(
      await at.clerk.query('checklist.open', { county, checklist: 'inspection', subject: village }),
    )
    expect(resumed).toMatchObject({ state: 'draft', answers: { road: { value: true } } })
    expect(resumed.assessment.items.find(({ id }) => id === 'road')?.is).toBe('unknown')
    const unknown = await at.clerk.mutate('checklist.submit', {
      ...base,
      baseRevision: 1,
      answers: { roof: { value: false } },
    })
    expect(unknown.error?.data).toMatchObject({
      code: 'checklist.invalid',
      problems: [{ code: 'checklist.unknown_item', path: '/answers/roof' }],
    })

    const answers = { road: { value: true }, water: { value: false, note: '水质浑浊' } }
    const done = dataOf(
      await at.clerk.mutate('checklist.submit', { ...base, baseRevision: 1, answers }),
    )
    expect(done).toMatchObject({
      state: 'done',
      problems: [
        { item: 'water', title: '饮水安全', organs: [{ id: 'housing', title: '住建局' }] },
      ],
    })
    const twice = await at.clerk.mutate('checklist.submit', {
      ...base,
      baseRevision: 2,
      answers: { road: { value: false } },
    })
    expect(twice.error?.data.code).toBe('checklist.done')
    const subjects = dataOf(
      await at.clerk.query('checklist.subjects', { county, checklist: 'inspection' }),
    )
    expect(subjects).toMatchObject({
      items: [{ id: village, state: 'done', pass: 1, fail: 1, unknown: 0 }],
      total: 1,
    })

    const problems = dataOf(await at.clerk.query('problem.list', { county }))
    expect(problems.items).toMatchObject([
      {
        itemTitle: '饮水安全',
        subjectTitle: '东一村',
        stateTitle: '待整改',
        note: '水质浑浊',
        revision: 1,
        actions: [{ id: 'close', title: '销号', blocked: [] }],
      },
    ])
    const id = problems.items[0]?.id ?? ''
    expect(dataOf(await at.clerk.query('task.mine', { county })).items).toContainEqual(
      expect.objectContaining({ kind: 'problem', problem: id, subtitle: '东一村 · 待整改' }),
    )
    const cadre = await at.cadre.mutate('problem.act', {
      county,
      id,
      baseRevision: 1,
      transition: 'close',
    })
    expect(cadre.error?.data.code).toBe('workflow.not_allowed')
    expect(
      dataOf(
        await at.clerk.mutate('problem.act', {
          county,
          id,
          baseRevision: 1,
          transition: 'close',
          comment: '已换水源',
        }),
      ),
    ).toEqual({ revision: 2, state: 'closed' })
    expect(dataOf(await at.clerk.query('problem.get', { county, id }))).toMatchObject({
      itemTitle: '饮水安全',
      regionName: '东一村',
      state: 'closed',
      events: [{ by: 'clerk姓名', transitionTitle: '销号', to: 'closed', comment: '已换水源' }],
    })
    await makeUser(at.server.services, county, {
      username: 'west',
      role: 'town_clerk',
      region: '9902',
    })
    const west = await signIn(at.server.url, 'portal', 'west')
    const outside = await west.query('problem.get', { county, id })
    expect(outside.error?.data.code).toBe('region.outside')
    const here = await at.clerk.query('problem.list', { county, subject: village })
    expect(here.data?.total).toBe(1)
    const elsewhere = await at.clerk.query('problem.list', { county, subject: 'another' })
    expect(elsewhere.data?.total).toBe(0)
    const stale = await at.clerk.mutate('problem.act', {
      county,
      id,
      baseRevision: 1,
      transition: 'close',
    })
    expect(stale.error?.data.code).toBe('problem.stale')
  })
})

describe('the audit trail', () => {
  test('names every write in words to who manages, and its chain holds', async () => {
    await makeUser(at.server.services, county, {
      username: 'auditor',
      role: 'auditor',
      region: '99',
    })
    const auditor = await signIn(at.server.url, 'admin', 'auditor')
    const page = dataOf(await auditor.query('audit.list', { county, search: '上报' }))
    expect(page.items.map(({ action, by, detail }) => [action, by, detail])).toEqual([
      ['上报指标', 'clerk姓名', '1 个指标 · 第 2 次'],
      ['上报指标', 'clerk姓名', '1 个指标 · 第 1 次'],
    ])
    expect(dataOf(await auditor.query('audit.verify', { county }))).toMatchObject({
      ok: true,
      brokenAt: null,
    })
    expect((await at.cadre.query('audit.list', { county })).error?.data.code).toBe('auth.forbidden')
    const act = await auditor.mutate('problem.act', {
      county,
      id: 'x',
      baseRevision: 1,
      transition: 'close',
    })
    expect(act.error?.data.code).toBe('problem.not_found')
  })
})
