import type { FillTarget } from '@xiance/client'
import { workOf, type RoleWork } from '@xiance/engine'
import type { ResolvedConfig } from '@xiance/schema'
import { client } from '../api/api.ts'
import { formConfig } from '../fill/form-config.ts'
import { openAndKeep } from '../fill/kept-opened.ts'
import {
  lastOf,
  listPageSize,
  problemsOf,
  returnedOf,
  timelineOf,
} from '../records/record-questions.ts'
import type { Membership } from '../session/membership.ts'
import type { Task } from '../tasks/group-tasks.ts'
import { keepAlong, showAlong } from './along-state.ts'

/** More than one cadre looks after; a whole county stays on the server. */
const most = 500
/** Records asked about at the same time. */
const atOnce = 4

interface Bound {
  readonly register: string
  readonly record: string
  readonly region: string
  readonly forms: readonly string[]
}

let running: Promise<void> | null = null

/** Asks the server everything the pages of one's own ledgers, forms and inspections would ask; the calls keep the answers. */
export function takeAlong(membership: Membership, user: string): Promise<void> {
  running ??= take(membership, user).finally(() => {
    running = null
    showAlong({ taking: null })
  })
  return running
}

async function take({ county, role }: Membership, user: string): Promise<void> {
  showAlong({ failed: 0, taking: { done: 0, total: 0 } })
  const config = await frameOf(county)
  const work = workOf(config, role)
  const bound = (
    await Promise.all(work.registers.map((ledger) => recordsOf(county, ledger)))
  ).flat()
  const wanted = bound.slice(0, most)
  let [done, failed] = [0, 0]
  const inTurn = async (): Promise<void> => {
    for (let one = wanted.pop(); one !== undefined; one = wanted.pop()) {
      if (!(await takeRecord(county, one))) failed += 1
      done += 1
      showAlong({ taking: { done, total: done + wanted.length }, failed })
    }
  }
  await Promise.all(Array.from({ length: atOnce }, inTurn))
  failed += await takeTasks(county)
  showAlong({ failed })
  await keepAlong(user, { count: done - failed, at: new Date().toISOString() })
}

/** What every page needs: the county, its newest config, its regions, the tasks. */
async function frameOf(county: string): Promise<ResolvedConfig> {
  const { version } = await client.config.published.query({ county })
  const [document] = await Promise.all([
    client.config.document.query({ county, version }),
    client.session.me.query(),
    client.county.info.query({ county }),
    client.county.regions.query({ county }),
    client.problem.list.query({ county }).catch(() => undefined),
  ])
  return document.resolved as ResolvedConfig
}

async function recordsOf(
  county: string,
  { register, forms }: RoleWork['registers'][number],
): Promise<readonly Bound[]> {
  const found: Bound[] = []
  let cursor: string | null = null
  do {
    const page: Awaited<ReturnType<typeof client.register.list.query>> =
      await client.register.list.query({
        county,
        register: register.id,
        limit: listPageSize,
        ...(cursor !== null && { cursor }),
      })
    for (const { id, region } of page.items)
      found.push({ register: register.id, record: id, region, forms: forms.map((form) => form.id) })
    cursor = page.next
  } while (cursor !== null && found.length < most)
  return found
}

async function takeRecord(
  county: string,
  { register, record, region, forms }: Bound,
): Promise<boolean> {
  const about = { county, record }
  const [answer] = await Promise.allSettled([
    client.register.get.query({ county, register, id: record }),
    client.entitlement.of.query(about),
    client.submission.list.query(timelineOf(about)),
    client.submission.list.query(returnedOf(about)),
    client.problem.list.query(problemsOf(about)),
    ...forms.map((form) => takeForm({ county, form, record, region, period: undefined })),
  ])
  return answer.status === 'fulfilled'
}

/** What a form starts from, its questions, and what was answered last time. */
async function takeForm(target: FillTarget): Promise<void> {
  const { county, form, record } = target
  const opened = await openAndKeep(target)
  await formConfig({ county, form, version: opened.version })
  if (record === undefined) return
  const { items } = await client.submission.list.query(lastOf({ county, record }, form))
  const last = items.find(({ id, submittedAt }) => id !== opened.id && submittedAt !== null)
  if (last) await client.submission.get.query({ county, id: last.id })
}

/** The forms and inspections the inbox lists, each for its own period. */
async function takeTasks(county: string): Promise<number> {
  const { items } = await client.task.mine.query({ county })
  let failed = 0
  for (const task of items.slice(0, most)) {
    const [outcome] = await Promise.allSettled([takeTask(county, task)])
    if (outcome.status === 'rejected') failed += 1
  }
  return failed
}

async function takeTask(
  county: string,
  { checklist, subject, form, record, region, period }: Task,
): Promise<void> {
  if (checklist !== undefined && subject !== undefined) {
    const { version } = await client.checklist.open.query({ county, checklist, subject })
    await client.config.checklist.query({ county, checklist, version })
  } else if (form !== undefined && period !== null)
    await takeForm({ county, form, record, region, period })
}
