import * as chenzhou from '@xiance/config-chenzhou'
import * as duan from '@xiance/config-duan'
import * as hangjin from '@xiance/config-hangjin'
import * as jinzhou from '@xiance/config-jinzhou'
import { kinds, link, type LinkedConfig } from '@xiance/engine'
import { fillWithSamples } from '@xiance/engine/testing'
import { resolve, type WrittenConfig } from '@xiance/schema'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { everyRole, type Cast } from './testing/every-role.ts'
import type { HttpAnswer, HttpClient } from './testing/http-client.ts'
import { sendSample } from './testing/send-file.ts'
import { dataOf } from './testing/story.ts'

const today = '2024-11-20'

/** What no sample knows: relief comes first for households that are not supported yet, and the first option is one that is. */
const chosen: Readonly<Record<string, object>> = { 'hangjin.household': { group: 'general' } }

describe.each(
  [hangjin, duan, jinzhou, chenzhou].map((county) => [county.config.id, county] as const),
)('%s', (id, { config, base, regions }) => {
  const written: WrittenConfig = config
  const linked = link(resolve(written, base).resolved)
  let cast: Cast
  const records = new Map<string, Promise<string>>()
  const recordId = (about: string): Promise<string> => {
    const known = records.get(about) ?? addRecord(cast, linked, about)
    records.set(about, known)
    return known
  }
  beforeAll(async () => {
    cast = await everyRole({ config: written, regions }, linked.config)
  })
  afterAll(() => cast[Symbol.asyncDispose]())

  test.each(linked.config.forms.map((form) => form.id))(
    'form %s is opened, filled and handed in by somebody',
    async (form) => {
      const { about } = linked.form(form).form
      const subject = about === undefined ? null : { id: await recordId(about) }
      const tries = await inTurn(cast, (person) => handIn(person, linked, { form, subject }))
      expect(
        tries.some(({ error }) => error === null),
        JSON.stringify(tries.at(-1)),
      ).toBe(true)
    },
  )

  test.each(linked.config.checklists.map((checklist) => checklist.id))(
    'checklist %s is opened and handed in by somebody',
    async (checklist) => {
      const about = linked.config.checklists.find((one) => one.id === checklist)?.about ?? ''
      const isRegister = linked.config.registers.some((one) => one.id === about)
      const subject = isRegister ? await recordId(about) : (cast.places.get(about)?.id ?? '')
      const tries = await inTurn(cast, (person) => judge(person, { checklist, subject }))
      expect(
        tries.some(({ error }) => error === null),
        JSON.stringify(tries.at(-1)),
      ).toBe(true)
    },
  )

  test('every indicator stands on the page of progress', async () => {
    const [person] = cast.people.values()
    if (person === undefined) throw new Error('nobody')
    const region = linked.config.region
    const tries = await inTurn(cast, (one) =>
      one.query('indicator.progress', { county: id, region }),
    )
    const shown = tries.find(({ error }) => error === null)?.data
    expect(shown?.rows.map(({ indicator }) => indicator)).toEqual(
      linked.config.indicators.map(({ id: indicator }) => indicator),
    )
  })

  async function handIn(
    person: HttpClient,
    { config: { id: county } }: LinkedConfig,
    { form, subject }: { form: string; subject: Subject | null },
  ): Promise<HttpAnswer> {
    const about = subject === null ? {} : { record: subject.id }
    const opened = await person.query('submission.open', { county, form, ...about })
    if (opened.error !== null || opened.data === undefined) return opened
    const { region, period } = opened.data
    const filled = fillWithSamples(linked, {
      form,
      today,
      region,
      record: subject?.id ?? null,
      subject: opened.data.record?.values ?? null,
      file: await sendSample(person, county),
    })
    return person.mutate('submission.submit', {
      county,
      form,
      ...about,
      id: opened.data.id,
      version: opened.data.version,
      baseRevision: opened.data.revision,
      region,
      ...(period === null ? {} : { period }),
      answers: filled.answers,
    })
  }

  async function judge(
    person: HttpClient,
    { checklist, subject }: { checklist: string; subject: string },
  ): Promise<HttpAnswer> {
    const opened = await person.query('checklist.open', { county: id, checklist, subject })
    if (opened.error !== null || opened.data === undefined) return opened
    return person.mutate('checklist.submit', {
      county: id,
      checklist,
      subject,
      id: opened.data.id,
      version: opened.data.version,
      baseRevision: opened.data.revision,
      answers: {},
    })
  }
})

interface Subject {
  readonly id: string
}

/** A record with a sample in every field, added by the first who may. */
async function addRecord(cast: Cast, linked: LinkedConfig, about: string): Promise<string> {
  const register = linked.register(about)
  const region = cast.places.get(register.level ?? '')?.id ?? [...cast.places.values()][0]?.id ?? ''
  const context = { list: linked.list, today, region, record: null, file: null }
  const values = Object.fromEntries(
    register.fields.flatMap((field) => {
      const { holds, sample } = kinds[field.kind]
      const answer = holds === 'answer' ? sample(field, context) : null
      return answer === null ? [] : [[field.id, answer]]
    }),
  )
  const tries = await inTurn(cast, (person) =>
    person.mutate('register.add', {
      county: linked.config.id,
      register: about,
      items: [{ region, values: { ...values, ...chosen[`${linked.config.id}.${about}`] } }],
    }),
  )
  const added = tries.find(({ error }) => error === null)
  if (added === undefined) throw new Error(JSON.stringify(tries.at(-1)))
  return dataOf(added).ids[0] ?? ''
}

/** Asks one person after another until somebody may; what each was told. */
async function inTurn<T>(
  { people }: Cast,
  ask: (person: HttpClient) => Promise<HttpAnswer<T>>,
): Promise<readonly HttpAnswer<T>[]> {
  const told: HttpAnswer<T>[] = []
  for (const person of people.values()) {
    const answer = await ask(person)
    told.push(answer)
    if (answer.error === null) break
  }
  return told
}
