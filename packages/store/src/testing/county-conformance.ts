import { expect, test } from 'vitest'
import { listAssessments, saveAssessment } from '../assessment.ts'
import { listAudit } from '../audit.ts'
import { readCells } from '../cell.ts'
import { listCounties } from '../county.ts'
import { getDraft, saveDraft } from '../draft.ts'
import { entitlementsOf, freezeEntitlement } from '../entitlement.ts'
import { addPayments, paymentsTo } from '../payment.ts'
import { addEvent, listEvents } from '../event.ts'
import { addMembership, listMembers, membershipsOf, removeMembership } from '../membership.ts'
import { openProblem } from '../problem.ts'
import { listProblems } from '../problem-list.ts'
import { getReceipt, keepReceipt } from '../receipt.ts'
import { recordHistory } from '../record-history.ts'
import { listRecords } from '../record-list.ts'
import { saveRecord } from '../record.ts'
import { listRegions } from '../region.ts'
import { listReports, saveReport } from '../report.ts'
import type { Store, Tx } from '../store.ts'
import { listSubmissions } from '../submission-list.ts'
import { saveSubmission } from '../submission.ts'
import { listVersions } from '../version.ts'
import { foundCounty, writing, type OpenBackend } from './backend.ts'

const clerk = { user: 'u1', role: 'town_clerk', region: 'north', organ: null }

export function countyConformance(open: OpenBackend): void {
  test('two counties with the same ids see nothing of each other', async () => {
    await using backend = await open()
    const { store } = backend
    await foundCounty(store, 'hangjin')
    await foundCounty(store, 'duan')
    await writing(store, (tx) => fill(tx, 1), { county: 'hangjin' })
    const empty = await seen(store, 'duan')
    expect(empty).toMatchObject({ records: [], problems: [], cells: [], audit: 1, regions: 7 })
    expect(Object.values(empty).filter((part) => Array.isArray(part) && part.length > 0)).toEqual(
      [],
    )
    await writing(store, (tx) => fill(tx, 2), { county: 'duan' })
    const sums = async (county: string) => {
      const { records, cells, audit, ...rest } = await seen(store, county)
      const lists = Object.values(rest).filter((part) => Array.isArray(part))
      expect(lists.map((part) => part.length)).toEqual(lists.map(() => 1))
      return [records.map(({ values }) => values['heads']), cells.map(({ sum }) => sum), audit]
    }
    expect(await sums('hangjin')).toEqual([[1], [1], 2])
    expect(await sums('duan')).toEqual([[2], [2], 2])
    await expect(seen(store, 'chenzhou')).rejects.toMatchObject({ code: 'county.unknown' })
    expect((await store.read(listCounties)).map(({ id }) => id)).toEqual(['duan', 'hangjin'])
  })

  test('a role is held once, in its county, until it is taken', async () => {
    await using backend = await open()
    const { store } = backend
    await foundCounty(store, 'hangjin')
    await foundCounty(store, 'duan')
    await writing(store, (tx) => addMembership(tx, clerk))
    await writing(store, (tx) => addMembership(tx, clerk))
    await writing(store, (tx) => addMembership(tx, clerk), { county: 'duan' })
    const mine = await store.read((reader) => membershipsOf(reader, 'u1'))
    expect(mine.map(({ county }) => county)).toEqual(['duan', 'hangjin'])
    expect(await writing(store, (tx) => removeMembership(tx, clerk))).toBe(true)
    expect(await writing(store, (tx) => removeMembership(tx, clerk))).toBe(false)
    const left = (county: string) => store.read((reader) => listMembers(reader, { county }))
    expect(await left('hangjin')).toEqual([])
    expect(await left('duan')).toEqual([{ county: 'duan', ...clerk }])
  })
}

/** One of everything, under ids that every county uses. */
async function fill(tx: Tx, heads: number): Promise<void> {
  const at = { region: 'n1', baseRevision: 0, private: ['/name'] }
  const record = { register: 'household', record: 'same' }
  const values = { heads, name: '同名' }
  const cell = { indicator: 'sold', defHash: 'd', period: '2018', region: 'n1', num: 0, den: 0 }
  const inspection = { checklist: 'village', subject: 'n1', region: 'n1', version: 1 }
  const event = { transition: 'submit', from: null, to: 'submitted' }
  await addMembership(tx, clerk)
  await saveDraft(tx, { baseRevision: 0, basedOn: 1, document: '{}' })
  await saveRecord(tx, { ...at, register: 'household', id: 'same', title: '同一户', values })
  const submission = {
    ...at,
    ...record,
    form: 'visit',
    version: 1,
    title: '同一户',
    answers: values,
  }
  await saveSubmission(tx, { ...submission, id: 'same', state: 'submitted' })
  await addEvent(tx, { source: 'submission', owner: 'same', ...event })
  await keepReceipt(tx, { key: 'same', result: '1' })
  await freezeEntitlement(tx, {
    ...record,
    submission: 'same',
    version: 1,
    on: '2018-06-01',
    total: null,
    inputsHash: '',
    result: '{}',
    engineVersion: '0',
  })
  await addPayments(tx, [
    {
      ...record,
      submission: 'same',
      region: 'n1',
      subsidy: 'livestock',
      line: 'sale',
      row: '/sales/r1',
      date: '2018-05-01',
      counted: { species: 'sheep' },
      quantity: heads,
      amount: heads * 100.5,
      approvedOn: '2018-06-01',
    },
  ])
  const cells = [{ ...cell, n: 1, sum: heads }]
  await saveReport(tx, { ...at, period: '2018', state: 'open', values: {}, cells })
  const counts = { pass: 0, fail: 1, unknown: 0 }
  await saveAssessment(tx, {
    ...inspection,
    ...counts,
    id: 'same',
    baseRevision: 0,
    round: '2018',
    state: 'done',
    answers: {},
    verdicts: '[]',
  })
  await openProblem(tx, {
    ...inspection,
    id: 'same',
    assessment: 'same',
    item: 'roof',
    itemTitle: '住房',
    subjectTitle: '北一村',
    workflow: null,
    state: 'open',
    organs: ['housing'],
    openedOn: '2018-06-01',
    dueOn: null,
    note: '',
    source: '[]',
  })
}

/** What every read function says of a county. */
function seen(store: Store, county: string) {
  return store.read(async (reader) => ({
    records: (
      await listRecords(reader, {
        county,
        register: 'household',
        search: '同一户',
        within: 'top',
        equals: { path: '/name', value: '同名' },
      })
    ).items,
    history: await recordHistory(reader, { county, register: 'household', id: 'same' }),
    submissions: (await listSubmissions(reader, { county, search: '同一户', within: 'top' })).items,
    events: await listEvents(reader, { county, source: 'submission', owner: 'same' }),
    receipts: [await getReceipt(reader, { county, key: 'same' })].filter((one) => one !== null),
    entitlements: await entitlementsOf(reader, { county, register: 'household', record: 'same' }),
    payments: await paymentsTo(reader, { county, register: 'household', record: 'same' }),
    reports: await listReports(reader, { county, within: 'top' }),
    cells: await readCells(reader, { county, within: 'top' }),
    assessments: await listAssessments(reader, { county, checklist: 'village', within: 'top' }),
    problems: (await listProblems(reader, { county, organ: 'housing', search: '住房' })).items,
    members: await listMembers(reader, { county }),
    drafts: [await getDraft(reader, county)].filter((one) => one !== null),
    versions: (await listVersions(reader, { county })).total,
    regions: (await listRegions(reader, { county })).length,
    audit: (await listAudit(reader, { county })).total,
  }))
}
