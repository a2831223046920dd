import * as chenzhou from '@xiance/config-chenzhou'
import * as duan from '@xiance/config-duan'
import * as hangjin from '@xiance/config-hangjin'
import * as jinzhou from '@xiance/config-jinzhou'
import { isOnlyDeclared, kinds, link, openForm, type LinkedConfig } from '@xiance/engine'
import { fillWithSamples } from '@xiance/engine/testing'
import { resolve, type Item, type WrittenConfig } from '@xiance/schema'
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
  let field: People
  const records = new Map<string, Promise<string>>()
  const recordId = (about: string): Promise<string> => {
    const known = records.get(about) ?? addRecord(cast, linked, about)
    records.set(about, known)
    return known
  }
  beforeAll(async () => {
    cast = await everyRole({ config: written, regions }, linked.config)
    field = await inPortal(cast.people)
  })
  afterAll(() => cast[Symbol.asyncDispose]())

  test.each(linked.config.forms.map((form) => form.id))(
    'form %s asks somebody of the portal, is filled, handed in and kept as it was answered',
    async (form) => {
      const { about } = linked.form(form).form
      const record = about === undefined ? null : await recordId(about)
      const { person, data } = await firstWho(field, (one) => handIn(one, { form, record }))
      const kept = await person.query('submission.get', { county: id, id: data.submitted })
      expect(data.asked).toBeGreaterThan(0)
      expect(Object.keys(data.answers).length).toBeGreaterThan(0)
      expect(unmasked(dataOf(kept).answers, data.answers)).toEqual(data.answers)
    },
  )

  test.each(linked.config.checklists.map((checklist) => checklist.id))(
    'checklist %s asks somebody of the portal, is judged, handed in and counted',
    async (checklist) => {
      const { about } = linked.checklist(checklist).checklist
      const isRegister = linked.config.registers.some((one) => one.id === about)
      const subject = isRegister ? await recordId(about) : (cast.places.get(about)?.id ?? '')
      const { person, data } = await firstWho(field, (one) => judge(one, { checklist, subject }))
      expect(data.shown).toBeGreaterThan(0)
      expect(data.verdicts).toEqual(Object.keys(data.answers).map(() => 'pass'))
      const again = await person.query('checklist.open', { county: id, checklist, subject })
      expect(dataOf(again)).toMatchObject({ state: 'done', answers: data.answers })
      const list = { county: id, checklist, limit: 200 }
      const { items } = dataOf(await person.query('checklist.subjects', list))
      const { pass = 0, fail = 0 } = items.find((one) => one.id === subject) ?? {}
      expect(pass + fail).toBeGreaterThan(0)
    },
  )

  test('every indicator stands on the page of progress', async () => {
    const [person] = cast.people.values()
    if (person === undefined) throw new Error('nobody')
    const region = linked.config.region
    const tries = await inTurn(cast.people, (one) =>
      one.query('indicator.progress', { county: id, region }),
    )
    const shown = tries.find(({ error }) => error === null)?.data
    expect(shown?.rows.map(({ indicator }) => indicator)).toEqual(
      linked.config.indicators.map(({ id: indicator }) => indicator),
    )
  })

  /** Opens the form, fills what it asks with samples and hands it in. */
  async function handIn(
    person: HttpClient,
    { form, record }: { readonly form: string; readonly record: string | null },
  ): Promise<HttpAnswer<Handed>> {
    const about = record === null ? {} : { record }
    const opened = await person.query('submission.open', { county: id, form, ...about })
    if (opened.error !== null || opened.data === undefined) return { ...opened, data: undefined }
    const { region, period } = opened.data
    const subject = opened.data.record?.values ?? null
    const pages = openForm(linked, { form, record: subject, today }).pages()
    const file = await sendSample(person, id)
    const { answers } = fillWithSamples(linked, { form, today, region, record, subject, file })
    const submitted = await person.mutate('submission.submit', {
      county: id,
      form,
      ...about,
      id: opened.data.id,
      version: opened.data.version,
      baseRevision: opened.data.revision,
      region,
      ...(period === null ? {} : { period }),
      answers,
    })
    const asked = pages.filter(({ visible }) => visible).flatMap(({ paths }) => paths).length
    return { ...submitted, data: { submitted: submitted.data?.id ?? '', asked, answers } }
  }

  /** Opens the checklist, says of everything the register leaves open that it is met, and hands it in. */
  async function judge(
    person: HttpClient,
    { checklist, subject }: { readonly checklist: string; readonly subject: string },
  ): Promise<HttpAnswer<JudgedCheck>> {
    const opened = await person.query('checklist.open', { county: id, checklist, subject })
    if (opened.error !== null || opened.data === undefined) return { ...opened, data: undefined }
    const before = new Map(opened.data.assessment.items.map((item) => [item.id, item.is]))
    const items = linked.checklist(checklist).checklist.items ?? []
    const shown = leavesOf(items).filter(({ path }) => before.has(path))
    const open = shown.filter(
      ({ path, item }) => before.get(path) === 'unknown' && !isOnlyDeclared(item),
    )
    const answers = Object.fromEntries(
      open.map(({ path, item }) => [path, { value: item.defects === undefined ? true : [] }]),
    )
    const submitted = await person.mutate('checklist.submit', {
      county: id,
      checklist,
      subject,
      id: opened.data.id,
      version: opened.data.version,
      baseRevision: opened.data.revision,
      answers,
    })
    const after = submitted.data?.assessment.items ?? []
    const verdicts = open.map(({ path }) => after.find((item) => item.id === path)?.is)
    return { ...submitted, data: { shown: shown.length, answers, verdicts } }
  }
})

type People = Cast['people']

interface Handed {
  readonly submitted: string
  /** How many questions stood on the pages when it was opened. */
  readonly asked: number
  readonly answers: object
}

interface JudgedCheck {
  readonly shown: number
  readonly answers: object
  readonly verdicts: readonly (string | undefined)[]
}

interface Leaf {
  readonly path: string
  readonly item: Item
}

/** The items without parts, by path. */
function leavesOf(items: readonly Item[], parent = ''): readonly Leaf[] {
  return items.flatMap((item) => {
    const path = `${parent}${item.id}`
    const below = leavesOf(item.items ?? [], `${path}/`)
    return below.length > 0 ? below : [{ path, item }]
  })
}

/** What was kept; what somebody from above sees masked stands for what was sent. */
function unmasked(kept: unknown, sent: unknown): unknown {
  if (typeof kept === 'string' && kept.includes('*')) return sent
  if (typeof kept !== 'object' || kept === null) return kept
  const parts = Object.entries(kept).map(
    ([key, part]) => [key, unmasked(part, Reflect.get(Object(sent), key))] as const,
  )
  return Array.isArray(kept) ? parts.map(([, part]) => part) : Object.fromEntries(parts)
}

/** Those whose role opens the portal, where forms and checklists stand. */
async function inPortal(people: People): Promise<People> {
  const field = new Map<string, HttpClient>()
  for (const [role, person] of people) {
    const { memberships } = dataOf(await person.query('session.me', undefined))
    if (memberships.some(({ modes }) => modes.includes('portal'))) field.set(role, person)
  }
  return field
}

/** The first person who may, with what it gave him. */
async function firstWho<T>(
  people: People,
  ask: (person: HttpClient) => Promise<HttpAnswer<T>>,
): Promise<{ readonly person: HttpClient; readonly data: T }> {
  const tries = await inTurn(people, ask)
  const person = [...people.values()][tries.length - 1]
  const last = tries.at(-1)
  if (person === undefined || last === undefined || last.error !== null)
    throw new Error(JSON.stringify(last))
  return { person, data: dataOf(last) }
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
  const tries = await inTurn(cast.people, (person) =>
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
  people: People,
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
