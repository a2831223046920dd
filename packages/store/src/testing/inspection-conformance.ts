import { expect, test } from 'vitest'
import { listAssessments, saveAssessment } from '../assessment.ts'
import { listEvents } from '../event.ts'
import { endJob, enqueueJob, getJob, leaseJob } from '../job.ts'
import { moveProblem, openProblem } from '../problem.ts'
import { listProblems, type ProblemFilter } from '../problem-list.ts'
import { foundCounty, walk, writing, type OpenBackend } from './backend.ts'

const county = 'hangjin'

export function inspectionConformance(open: OpenBackend): void {
  test('a subject has one assessment in a round', async () => {
    await using backend = await open()
    const { store } = backend
    await foundCounty(store)
    const save = (id: string, baseRevision: number) =>
      writing(store, (tx) => saveAssessment(tx, { ...assessment(id), baseRevision }))
    expect(await save('a1', 0)).toMatchObject({ revision: 1, fail: 1 })
    expect(await save('a2', 0)).toBeNull()
    expect(await save('a1', 1)).toMatchObject({ revision: 2 })
    expect(await save('a1', 1)).toBeNull()
    const list = (within: string) =>
      store.read((reader) =>
        listAssessments(reader, { county, checklist: 'village', round: '2018', within }),
      )
    expect((await list('north')).map(({ subject }) => subject)).toEqual(['n1'])
    expect(await list('south')).toEqual([])
  })

  test('a problem is opened once, found by its organs and words, and moved with an event', async () => {
    await using backend = await open()
    const { store } = backend
    await foundCounty(store)
    await writing(store, async (tx) => {
      await saveAssessment(tx, { ...assessment('a1'), baseRevision: 0 })
      expect(await openProblem(tx, problem('p1'))).toBe(true)
      expect(await openProblem(tx, problem('p1'))).toBe(false)
      await openProblem(tx, { ...problem('p2'), organs: ['health'], itemTitle: '村卫生室' })
    })
    const found = async (filter: Omit<ProblemFilter, 'county'>) =>
      (
        await walk((page) =>
          store.read((reader) => listProblems(reader, { county, ...filter, ...page, limit: 1 })),
        )
      ).map(({ id }) => id)
    expect(await found({ organ: 'housing' })).toEqual(['p1'])
    expect(await found({ search: '卫生室', within: 'north' })).toEqual(['p2'])
    expect(await found({ assessment: 'a1' })).toEqual(['p2', 'p1'])
    const move = () =>
      writing(store, (tx) =>
        moveProblem(tx, {
          id: 'p1',
          baseRevision: 1,
          transition: 'rectify',
          from: 'open',
          to: 'rectified',
          comment: '已修缮',
        }),
      )
    expect(await move()).toMatchObject({ state: 'rectified', organs: ['housing', 'town'] })
    expect(await move()).toBeNull()
    expect(await found({ states: ['open'] })).toEqual(['p2'])
    const events = await store.read((reader) =>
      listEvents(reader, { county, source: 'problem', owner: 'p1' }),
    )
    expect(events).toMatchObject([{ to: 'rectified', comment: '已修缮' }])
  })

  test('a job is leased by one runner, again after its lease, and ends', async () => {
    await using backend = await open()
    const { store } = backend
    await foundCounty(store)
    const job = { id: 'j1', kind: 'recompute', payload: '{}' }
    await writing(store, async (tx) => {
      await enqueueJob(tx, job)
      await enqueueJob(tx, job)
    })
    const lease = (hour: string) =>
      writing(
        store,
        (tx) => leaseJob(tx, { kinds: ['recompute'], until: `2018-06-01T${hour}:30:00.000Z` }),
        { at: `2018-06-01T${hour}:00:00.000Z` },
      )
    expect(await lease('08')).toMatchObject({ id: 'j1', attempts: 1 })
    expect(
      await writing(store, (tx) => leaseJob(tx, { kinds: ['recompute'], until: 'z' })),
    ).toBeNull()
    expect(await lease('09')).toMatchObject({ id: 'j1', attempts: 2 })
    await writing(store, (tx) => endJob(tx, { id: 'j1' }))
    expect(await lease('10')).toBeNull()
    const ended = await store.read((reader) => getJob(reader, 'j1'))
    expect(ended).toMatchObject({ state: 'done', error: null })
  })
}

function assessment(id: string) {
  return {
    id,
    checklist: 'village',
    subject: 'n1',
    round: '2018',
    region: 'n1',
    version: 1,
    state: 'done',
    answers: { 'housing/roof': { value: false, note: '漏雨' } },
    verdicts: '[]',
    pass: 0,
    fail: 1,
    unknown: 0,
  }
}

function problem(id: string) {
  return {
    id,
    assessment: 'a1',
    checklist: 'village',
    item: 'housing/roof',
    itemTitle: '住房安全',
    subject: 'n1',
    subjectTitle: '北一村',
    region: 'n1',
    version: 1,
    workflow: 'problem',
    state: 'open',
    organs: ['town', 'housing'],
    openedOn: '2018-06-01',
    dueOn: null,
    note: '漏雨',
    source: '[]',
  }
}
