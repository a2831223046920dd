import {
  type FillTarget,
  isFor,
  isUnreachable,
  type KeptDraft,
  type Opened,
  type Resume,
  resumeFrom,
} from '@xiance/client'
import type { Row } from '@xiance/expr'
import { textIn, type ResolvedConfig } from '@xiance/schema'
import { client } from '../api/api.ts'
import { formConfig } from './form-config.ts'
import { keptOpened, openAndKeep } from './kept-opened.ts'
import { outbox } from './outbox.ts'

/** Everything one page of filling starts from. */
export interface Fill {
  readonly config: ResolvedConfig
  readonly draft: KeptDraft
  /** What was answered before, undefined when nothing was: then 「与上次相同」 is offered. */
  readonly answers: Row | undefined
  /** Set when the server has something else than this device. */
  readonly server: Extract<Resume, { from: 'both' }>['server'] | null
}

/** Opens a form about somebody: from the server, else with what this device kept. */
export async function openFill(target: FillTarget, user: string): Promise<Fill> {
  await outbox.open(user)
  const find = () => [...outbox.all().values()].find((draft) => isFor(draft, target))
  const before = find()
  // An upload under way would make the server newer than what is compared with it below.
  if (before?.waiting) await outbox.save(before.id)
  const kept = find()
  const resume = await reach(target, kept)
  if (resume.from === 'server') return fromServer(resume.opened, target, user)
  const { draft } = resume
  if (kept !== undefined && kept.id !== draft.id) {
    await outbox.put(draft)
    await outbox.remove(kept.id)
  }
  if (resume.from === 'device') void outbox.send(draft.id)
  const config = await formConfig(draft)
  return {
    config,
    draft,
    answers: draft.answers,
    server: resume.from === 'both' ? resume.server : null,
  }
}

async function reach(target: FillTarget, kept: KeptDraft | undefined): Promise<Resume> {
  try {
    const opened = await openAndKeep(target)
    return resumeFrom(opened, kept)
  } catch (error) {
    if (!isUnreachable(error)) throw error
    if (kept !== undefined) return { from: 'device', draft: kept }
    const opened = await keptOpened(target)
    if (opened === undefined) throw error
    return { from: 'server', opened }
  }
}

async function fromServer(opened: Opened, target: FillTarget, user: string): Promise<Fill> {
  const { county } = target
  const config = await formConfig({ county, form: opened.form, version: opened.version })
  const definition = config.forms.find(({ id }) => id === opened.form)
  const title = await titleOf(county, definition?.about, opened)
  const draft: KeptDraft = {
    id: opened.id,
    user,
    county,
    form: opened.form,
    formTitle: textIn(definition?.title ?? opened.form, 'zh-CN'),
    version: opened.version,
    record: opened.record?.id ?? null,
    recordRevision: opened.record?.revision ?? null,
    recordValues: opened.record?.values ?? null,
    title,
    region: opened.region,
    period: opened.period,
    baseRevision: opened.revision,
    answers: opened.answers,
    submission: null,
    sent: null,
    changedAt: new Date().toISOString(),
    waiting: false,
    uploadedAt: null,
    refused: null,
    conflict: null,
  }
  return {
    config,
    draft,
    answers: opened.revision === 0 ? undefined : opened.answers,
    server: null,
  }
}

async function titleOf(
  county: string,
  register: string | undefined,
  { record }: Opened,
): Promise<string> {
  if (record === null || register === undefined) return ''
  try {
    const { title } = await client.register.get.query({ county, register, id: record.id })
    return title
  } catch {
    return ''
  }
}
