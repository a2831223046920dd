import { expect, test } from 'vitest'
import { sql } from 'kysely'
import { addPayments, paymentsTo, type Payment } from '../payment.ts'
import { entitlementsOf, freezeEntitlement, getEntitlement } from '../entitlement.ts'
import { addEvent, listEvents } from '../event.ts'
import { getReceipt, keepReceipt } from '../receipt.ts'
import { saveRecord } from '../record.ts'
import { listRecords } from '../record-list.ts'
import type { Store } from '../store.ts'
import { moveSubmission, saveSubmission } from '../submission.ts'
import { countSubmissions, listSubmissions, type SubmissionFilter } from '../submission-list.ts'
import { foundCounty, walk, writing, type OpenBackend } from './backend.ts'

const county = 'hangjin'

export function submissionConformance(open: OpenBackend): void {
  test('moving keeps the answers, counts the revision and tells a stale one', async () => {
    await using backend = await open()
    const { store } = backend
    await foundCounty(store)
    await writing(store, (tx) => saveSubmission(tx, visit('s1')))
    const move = (baseRevision: number) =>
      writing(store, async (tx) => {
        const moved = await moveSubmission(tx, { id: 's1', baseRevision, state: 'reviewed' })
        const step = { transition: 'review', from: 'submitted', to: 'reviewed', comment: '同意' }
        if (moved) await addEvent(tx, { source: 'submission', owner: 's1', ...step })
        return moved
      })
    expect(await move(1)).toMatchObject({
      revision: 2,
      state: 'reviewed',
      answers: { sheep: 21 },
    })
    expect(await move(1)).toBeNull()
    const events = await store.read((reader) =>
      listEvents(reader, { county, source: 'submission', owner: 's1' }),
    )
    expect(events).toMatchObject([{ seq: 1, transition: 'review', comment: '同意' }])
  })

  test('a list answers by form, region, state, person, what awaits and words, with the frozen total', async () => {
    await using backend = await open()
    const { store } = backend
    await foundCounty(store)
    await writing(store, async (tx) => {
      await saveSubmission(tx, visit('s1'))
      await saveSubmission(tx, { ...visit('s2'), region: 's1', state: 'draft', title: '李四' })
      await saveSubmission(tx, { ...visit('s3'), form: 'application', title: '王五' })
      await freezeEntitlement(tx, frozen('s1'))
    })
    const found = async (filter: Omit<SubmissionFilter, 'county'>) => {
      const query = { county, ...filter }
      const items = await walk((page) =>
        store.read((reader) => listSubmissions(reader, { ...query, ...page, limit: 1 })),
      )
      expect(await store.read((reader) => countSubmissions(reader, query))).toBe(items.length)
      return items.map(({ id }) => id)
    }
    expect(await found({})).toEqual(['s3', 's2', 's1'])
    expect(await found({ form: 'visit', within: 'north' })).toEqual(['s1'])
    expect(await found({ state: 'draft', by: 'system' })).toEqual(['s2'])
    expect(await found({ by: 'nobody' })).toEqual([])
    expect(await found({ awaiting: [{ form: 'application', states: ['submitted'] }] })).toEqual([
      's3',
    ])
    expect(await found({ awaiting: [] })).toEqual([])
    expect(await found({ search: '李四' })).toEqual(['s2'])
    const { items } = await store.read((reader) => listSubmissions(reader, { county }))
    expect(items.map(({ total }) => total)).toEqual([null, null, '6000.00'])
  })

  test('a frozen result stays as it was and freezes once', async () => {
    await using backend = await open()
    const { store } = backend
    await foundCounty(store)
    await writing(store, async (tx) => {
      await saveSubmission(tx, visit('s1'))
      await freezeEntitlement(tx, frozen('s1'))
    })
    const again = writing(store, (tx) => freezeEntitlement(tx, { ...frozen('s1'), total: '1' }))
    await expect(again).rejects.toThrow(/unique/i)
    await store.read(async (reader) => {
      const one = await getEntitlement(reader, { county, submission: 's1' })
      expect(one).toMatchObject({ total: '6000.00', result: '{"total": 6000}' })
      const all = await entitlementsOf(reader, { county, register: 'household', record: 'h1' })
      expect(all).toEqual([one])
    })
  })

  test('granted lines come back exactly as they were approved, and stay sealed', async () => {
    await using backend = await open()
    const { store } = backend
    await foundCounty(store)
    const granted = (line: string, amount: number): Payment => ({
      submission: 's1',
      register: 'household',
      record: 'h1',
      region: 'n1',
      subsidy: 'livestock',
      line,
      row: line === 'once' ? null : '/sales/r1',
      date: '2018-05-01',
      counted: { species: 'sheep', owner: '张三' },
      quantity: 12.5,
      amount,
      approvedOn: '2018-06-01',
    })
    const lines = [granted('sale', 1250.25), granted('once', 0.1)]
    await writing(store, async (tx) => {
      await saveSubmission(tx, visit('s1'))
      await addPayments(tx, lines)
    })
    const of = (record: string) =>
      store.read((reader) => paymentsTo(reader, { county, register: 'household', record }))
    expect(await of('h1')).toEqual(lines)
    expect(await of('h2')).toEqual([])
    const { rows } = await sql`select counted from payment`.execute(store.auth.db)
    expect(JSON.stringify(rows)).not.toContain('张三')
  })

  test('records still without a submission of the period are found', async () => {
    await using backend = await open()
    const { store } = backend
    await foundCounty(store)
    await putHouseholds(store, ['h1', 'h2', 'h3'])
    await writing(store, async (tx) => {
      await saveSubmission(tx, visit('s1'))
      await saveSubmission(tx, { ...visit('s2'), record: 'h2', state: 'draft' })
      await saveSubmission(tx, { ...visit('s3'), record: 'h3', period: '2018-Q1' })
    })
    const due = await store.read((reader) =>
      listRecords(reader, {
        county,
        register: 'household',
        without: { form: 'visit', period: '2018-Q2', except: ['draft'] },
      }),
    )
    expect(due.items.map(({ id }) => id)).toEqual(['h2', 'h3'])
  })

  test('records of a group are found as it was last said', async () => {
    await using backend = await open()
    const { store } = backend
    await foundCounty(store)
    await putHouseholds(store, ['h1', 'h2'])
    const enjoying = { county, register: 'household', group: 'enjoying' }
    const { items, total } = await store.read((reader) => listRecords(reader, enjoying))
    expect([items.map(({ groups }) => groups), total]).toEqual([
      [
        ['enjoying', 'general'],
        ['enjoying', 'general'],
      ],
      2,
    ])
  })

  test('a request is answered once', async () => {
    await using backend = await open()
    const { store } = backend
    await foundCounty(store)
    const keep = (result: string) =>
      writing(store, (tx) => keepReceipt(tx, { key: 'submit s1 1', result }))
    expect([await keep('first'), await keep('second')]).toEqual([true, false])
    const receipt = await store.read((reader) => getReceipt(reader, { county, key: 'submit s1 1' }))
    expect(receipt).toBe('first')
  })
}

function visit(id: string) {
  return {
    id,
    baseRevision: 0,
    form: 'visit',
    version: 1,
    state: 'submitted',
    register: 'household',
    record: 'h1',
    region: 'n1',
    period: '2018-Q2',
    title: '张三',
    answers: { sheep: 21 },
    private: [],
  }
}

function frozen(submission: string) {
  return {
    submission,
    register: 'household',
    record: 'h1',
    version: 1,
    on: '2018-06-01',
    total: '6000.00',
    inputsHash: 'i',
    result: '{"total": 6000}',
    engineVersion: '0',
  }
}

async function putHouseholds(store: Store, ids: readonly string[]): Promise<void> {
  await writing(store, async (tx) => {
    for (const id of ids)
      await saveRecord(tx, {
        register: 'household',
        id,
        baseRevision: 0,
        region: 'n1',
        title: id,
        values: {},
        private: [],
        groups: ['enjoying', 'general', 'enjoying'],
      })
  })
}
