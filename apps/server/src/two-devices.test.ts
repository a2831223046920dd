import { afterAll, beforeAll, expect, test } from 'vitest'
import { county, dataOf, story, type Story } from './testing/story.ts'

let at: Story

beforeAll(async () => {
  at = await story()
})
afterAll(() => at[Symbol.asyncDispose]())

const form = 'visit'

test('two devices that begin the same visit meet in one draft; the second is told, nothing is overwritten', async () => {
  const record = at.households[0] ?? ''
  const open = async () => dataOf(await at.cadre.query('submission.open', { county, form, record }))
  const [phone, tablet] = [await open(), await open()]
  expect(tablet.id).toBe(phone.id)
  const draft = (sheep: number) => ({
    county,
    id: phone.id,
    form,
    version: phone.version,
    record,
    region: phone.region,
    baseRevision: 0,
    answers: { sheep_now: sheep },
  })
  dataOf(await at.cadre.mutate('submission.saveDraft', draft(3)))
  const late = await at.cadre.mutate('submission.saveDraft', draft(5))
  expect(late.error?.data).toMatchObject({ code: 'submission.stale' })
  expect((await open()).answers).toMatchObject({ sheep_now: 3 })
})

test('the visit after a finished one is another case', async () => {
  const record = at.households[0] ?? ''
  const opened = async () =>
    dataOf(await at.cadre.query('submission.open', { county, form, record }))
  const first = await opened()
  const answers = { visited_on: '2024-11-20', sheep_now: 3 }
  dataOf(
    await at.cadre.mutate('submission.submit', {
      county,
      id: first.id,
      form,
      version: first.version,
      record,
      region: first.region,
      baseRevision: first.revision,
      answers,
    }),
  )
  expect((await opened()).id).not.toBe(first.id)
})
