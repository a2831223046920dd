import { answeredFiles, decodeRecord, type LinkedConfig } from '@xiance/engine'
import type { Row } from '@xiance/expr'
import type { Problem, Register } from '@xiance/schema'
import { getRegion, type Tx } from '@xiance/store'
import type { Actor } from '../../access/actor.ts'
import { writingRolesAt } from '../../access/region-scope.ts'
import { publishedConfig } from '../../config-cache.ts'
import { countyDay } from '../../county-day.ts'
import { ApiError } from '../../error/api-error.ts'
import type { Services } from '../../services.ts'
import { writeAs } from '../../write.ts'
import { fileProblems } from '../file/require-files.ts'
import { heldSince } from './field-history.ts'
import { findRegister } from './find-register.ts'
import { writeRecord } from './write-record.ts'

export interface AddInput {
  readonly register: string
  readonly items: readonly {
    readonly id?: string | undefined
    readonly region: string
    readonly values: Readonly<Record<string, unknown>>
  }[]
  readonly on?: string | undefined
}

/** Adds whole records with one audit entry; by id or label, checked like every record; all of them or none. */
export async function addRecords(
  services: Services,
  actor: Actor,
  input: AddInput,
): Promise<{ readonly ids: readonly string[] }> {
  return writeAs(services, actor, async (tx) => {
    const { linked } = await publishedConfig(tx, services.configs, actor.county)
    const register = findRegister(linked.config, input.register)
    const today = input.on ?? (await countyDay(tx, services.clock, actor.county))
    for (const region of new Set(input.items.map((item) => item.region)))
      await requireHome(tx, { actor, register, region })
    const decoded = input.items.map((item, index) => ({
      ...item,
      id: item.id ?? services.newId(),
      ...decodeAt(linked, register, item.values, index),
    }))
    const problems = decoded.flatMap((item) => item.problems)
    for (const [index, { record }] of decoded.entries())
      problems.push(
        ...(await fileProblems(tx, actor, answeredFiles(register.fields, record))).map((problem) =>
          inItem(problem, index),
        ),
      )
    if (problems.length > 0)
      throw new ApiError('record.invalid', { params: { count: problems.length }, problems })
    for (const { id, region, record } of decoded)
      await writeRecord(tx, {
        linked,
        register,
        id,
        baseRevision: 0,
        region,
        values: heldSince(record, today),
        before: {},
        today,
        submission: null,
      })
    tx.audit({
      action: 'register.add',
      subject: `register/${register.id}`,
      detail: { count: decoded.length, ids: decoded.map(({ id }) => id) },
    })
    return { ids: decoded.map(({ id }) => id) }
  })
}

/** Records stand at the register's level, inside the actor's region. */
async function requireHome(
  tx: Tx,
  {
    actor,
    register,
    region,
  }: { readonly actor: Actor; readonly register: Register; readonly region: string },
): Promise<void> {
  await writingRolesAt(tx, actor, region)
  const found = await getRegion(tx, { county: actor.county, id: region })
  if (found === null || (register.level !== undefined && found.level !== register.level))
    throw new ApiError('region.not_found', { params: { region } })
}

function decodeAt(
  linked: LinkedConfig,
  register: Register,
  values: unknown,
  index: number,
): { readonly record: Row; readonly problems: readonly Problem[] } {
  const { record, problems } = decodeRecord(linked, register.id, values, { labels: true })
  return {
    record,
    problems: problems.map((problem) => inItem(problem, index)),
  }
}

function inItem(problem: Problem, index: number): Problem {
  return { ...problem, path: `/items/${index}/values${problem.path}` }
}
