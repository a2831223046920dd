import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { county, dataOf, story, type Story } from './testing/story.ts'

let at: Story
let household: string

beforeAll(async () => {
  at = await story()
  household = at.households[0] ?? ''
})
afterAll(() => at[Symbol.asyncDispose]())

const visit = (over: object = {}) => ({
  county,
  id: at.server.services.newId(),
  form: 'visit',
  version: 1,
  record: household,
  region: '990101',
  baseRevision: 0,
  answers: { visited_on: '2024-11-20', sheep_now: 30 },
  ...over,
})

describe('a visit', () => {
  test('is asked for, filled, and pays what the published cap allows, once', async () => {
    const before = dataOf(await at.cadre.query('task.mine', { county }))
    expect(before).toMatchObject({
      today: '2024-11-20',
      summary: { done: 0, total: 1, until: '2024-12-31', what: '季度走访' },
    })
    expect(before.items).toMatchObject([
      {
        kind: 'form',
        form: 'visit',
        record: household,
        title: '刘**',
        period: '2024-Q4',
        due: '2024-12-31',
        overdue: false,
      },
    ])

    const opened = dataOf(
      await at.cadre.query('submission.open', { county, form: 'visit', record: household }),
    )
    expect(opened).toMatchObject({
      version: 1,
      revision: 0,
      state: 'draft',
      region: '990101',
      period: '2024-Q4',
      record: { id: household },
    })

    const input = visit({ id: opened.id })
    const submitted = dataOf(await at.cadre.mutate('submission.submit', input))
    expect(submitted).toMatchObject({ id: opened.id, revision: 1, state: 'submitted', version: 1 })
    expect(submitted.entitlement).toMatchObject({
      total: 2000,
      lines: [{ quantity: 30, capped: 20, rate: 100, amount: 2000 }],
    })

    expect(dataOf(await at.cadre.mutate('submission.submit', input))).toEqual(submitted)
    const again = dataOf(
      await at.cadre.query('register.get', { county, register: 'household', id: household }),
    )
    expect(again).toMatchObject({
      revision: 2,
      masked: false,
      groups: ['poor'],
      values: { sheep: 30, head_name: '刘建国' },
    })
    expect(again.history.map(({ revision, changed }) => [revision, changed])).toEqual([
      [2, expect.arrayContaining(['sheep'])],
      [1, expect.anything()],
    ])

    const after = dataOf(await at.cadre.query('task.mine', { county }))
    expect(after).toMatchObject({ summary: { done: 1, total: 1 }, items: [] })
  })

  test('two identical calls at the same time happen once', async () => {
    const input = visit({ answers: { visited_on: '2024-11-20', sheep_now: 12 } })
    const [one, two] = await Promise.all([
      at.cadre.mutate('submission.submit', input),
      at.cadre.mutate('submission.submit', input),
    ])
    expect(dataOf(one)).toEqual(dataOf(two))
    const record = dataOf(
      await at.cadre.query('register.get', { county, register: 'household', id: household }),
    )
    expect(record.history.filter(({ submission }) => submission === input.id)).toHaveLength(1)
  })

  test('lists mask names, and search finds them', async () => {
    const page = dataOf(
      await at.clerk.query('register.list', { county, register: 'household', search: '秀英' }),
    )
    expect(page).toMatchObject({
      total: 1,
      items: [
        {
          title: '王**',
          regionName: '东二村',
          cells: { head_name: '王**', phone: '138****5678', group: '监测户' },
          groups: ['poor'],
        },
      ],
    })
    expect(JSON.stringify(page)).not.toContain('秀英')
    const seen = dataOf(
      await at.it.query('register.get', { county, register: 'household', id: household }),
    )
    expect(seen).toMatchObject({ masked: true, title: '刘**', values: { head_name: '刘**' } })
  })
})

describe('a new cap', () => {
  test('is published without a restart; new submissions pay by it, earlier ones keep theirs', async () => {
    const input = visit()
    await at.cadre.mutate('submission.submit', input)
    const draft = dataOf(await at.it.query('config.draft', { county }))
    const entry = draft.resolved?.parameters.find(({ id }) => id === 'cap')?.entries[0]?.id ?? ''
    const edited = dataOf(
      await at.it.mutate('config.edit', {
        county,
        revision: draft.revision,
        edits: [{ path: `/parameters/cap/entries/${entry}/q/value`, value: 25 }],
      }),
    )
    expect(edited.changes).toMatchObject([{ kind: 'changed', before: 20, after: 25, money: true }])
    const stale = await at.it.mutate('config.edit', {
      county,
      revision: draft.revision,
      edits: [{ path: '/title', value: '旧县' }],
    })
    expect(stale.error?.data.code).toBe('config.draft_stale')
    expect(
      dataOf(
        await at.it.mutate('config.publish', {
          county,
          revision: edited.revision,
          note: '上限改为25只',
        }),
      ),
    ).toMatchObject({ version: 2 })

    const opened = dataOf(
      await at.cadre.query('submission.open', { county, form: 'visit', record: household }),
    )
    expect(opened.version).toBe(2)
    const paid = dataOf(await at.cadre.mutate('submission.submit', visit({ version: 2 })))
    expect(paid.entitlement?.total).toBe(2500)
    const older = dataOf(await at.cadre.mutate('submission.submit', visit({ version: 1 })))
    expect(older).toMatchObject({ version: 1, entitlement: { total: 2000 } })
    const first = dataOf(await at.cadre.query('submission.get', { county, id: input.id }))
    expect(first).toMatchObject({
      version: 1,
      entitlement: { total: 2000 },
      events: [{ transition: 'submitted', to: 'submitted' }],
    })
  })

  test('with an error is refused, with every problem', async () => {
    const draft = dataOf(await at.it.query('config.draft', { county }))
    const broken = dataOf(
      await at.it.mutate('config.edit', {
        county,
        revision: draft.revision,
        edits: [{ path: '/subsidies/sheep/eligible', value: 'nobody_knows = 1' }],
      }),
    )
    expect(broken.issues.some(({ severity }) => severity === 'error')).toBe(true)
    const refused = await at.it.mutate('config.publish', {
      county,
      revision: broken.revision,
      note: '',
    })
    expect(refused).toMatchObject({ status: 422, error: { data: { code: 'config.invalid' } } })
    expect(refused.error?.data.problems.length).toBeGreaterThan(0)
    const discarded = dataOf(
      await at.it.mutate('config.discard', { county, revision: broken.revision }),
    )
    expect(discarded).toMatchObject({ changes: [], basedOn: 2 })
    const unchanged = await at.it.mutate('config.publish', {
      county,
      revision: discarded.revision,
      note: '',
    })
    expect(unchanged.error?.data.code).toBe('config.unchanged')
  })
})

describe('an application', () => {
  test('is returned, handed in again, approved, and only then changes the register', async () => {
    const input = { ...visit({ form: 'application', version: 2 }), answers: { wanted: 'general' } }
    const submitted = dataOf(await at.cadre.mutate('submission.submit', input))
    expect(submitted).toMatchObject({ state: 'submitted', entitlement: null })

    const waiting = dataOf(await at.clerk.query('submission.list', { county, awaiting: true }))
    expect(waiting.items).toMatchObject([
      { id: input.id, stateTitle: '已申请', recordTitle: '刘**', by: 'cadre姓名' },
    ])
    expect(dataOf(await at.clerk.query('task.mine', { county })).items).toContainEqual(
      expect.objectContaining({ kind: 'review', submission: input.id }),
    )
    const own = await at.cadre.mutate('submission.act', {
      county,
      id: input.id,
      baseRevision: 1,
      transition: 'approve',
    })
    expect(own.error).toMatchObject({
      message: '现在不能做「同意」。',
      data: { code: 'workflow.not_allowed' },
    })

    await at.clerk.mutate('submission.act', {
      county,
      id: input.id,
      baseRevision: 1,
      transition: 'send_back',
      comment: '请补材料',
    })
    const returned = dataOf(await at.cadre.query('task.mine', { county }))
    expect(returned.items[0]).toMatchObject({ kind: 'returned', submission: input.id })
    const handed = dataOf(await at.cadre.mutate('submission.submit', { ...input, baseRevision: 2 }))
    expect(handed).toMatchObject({ revision: 3, state: 'submitted' })

    const before = dataOf(
      await at.cadre.query('register.get', { county, register: 'household', id: household }),
    )
    expect(before.values['group']).toBe('poor')
    await at.clerk.mutate('submission.act', {
      county,
      id: input.id,
      baseRevision: 3,
      transition: 'approve',
    })
    const after = dataOf(
      await at.cadre.query('register.get', { county, register: 'household', id: household }),
    )
    expect(after).toMatchObject({ groups: [], values: { group: 'general' } })
    const closed = await at.cadre.mutate('submission.submit', { ...input, baseRevision: 4 })
    expect(closed.error).toMatchObject({
      message: '这份填报现在是「已同意」，不能再改。',
      data: { code: 'submission.closed' },
    })
    const shown = dataOf(await at.clerk.query('submission.get', { county, id: input.id }))
    expect(shown.events.map(({ transition, comment }) => [transition, comment])).toEqual([
      ['apply', null],
      ['send_back', '请补材料'],
      ['apply', null],
      ['approve', null],
    ])
  })
})
