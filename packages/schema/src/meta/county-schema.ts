import * as z from 'zod'
import type { CountyConfig } from '../county.ts'
import { checklist } from './checklist-schema.ts'
import { indicator } from './indicator-schema.ts'
import { migration } from './migration-schema.ts'
import { series } from './quantity-schema.ts'
import { form, group, list, register } from './register-schema.ts'
import { subsidy } from './subsidy-schema.ts'
import { formula, id, named, span, text, time } from './text-schema.ts'
import { workflow } from './workflow-schema.ts'

const source = z.strictObject({
  ...named,
  seed: z.string().exactOptional(),
  number: z.string().exactOptional(),
  issuer: z.string().exactOptional(),
  date: time.nullable().exactOptional(),
  text: z.array(z.string()).exactOptional(),
  supersedes: z.array(id).exactOptional(),
})

const example = z.strictObject({
  ...named,
  given: z.unknown(),
  story: z.array(
    z.strictObject({
      on: time,
      period: span.exactOptional(),
      do: z.unknown().exactOptional(),
      expect: z.unknown(),
    }),
  ),
})

const view = z.strictObject({
  ...named,
  about: id,
  where: formula.exactOptional(),
  columns: z.array(z.strictObject({ title: text, value: formula })),
  sort: formula.exactOptional(),
})

const tile = z.union([
  z.strictObject({ indicator: id, as: id }),
  z.strictObject({ group: id, as: id }),
  z.strictObject({ checklist: id, as: id }),
])

const plain = z.strictObject(named)

/** Schemas of the items of each collection, which are checked one by one. */
export const itemSchemas = {
  levels: plain,
  sources: source,
  units: z.strictObject({ ...named, base: z.string().min(1), factor: z.number().positive() }),
  organs: plain,
  roles: z.strictObject({ ...named, at: id }),
  lists: list,
  registers: register,
  forms: form,
  groups: group,
  parameters: series,
  checklists: checklist,
  indicators: indicator,
  subsidies: subsidy,
  workflows: workflow,
  views: view,
  dashboards: z.strictObject({ ...named, for: z.array(id), tiles: z.array(tile) }),
  examples: example,
} as const

/** The meta-schema of a county config, layers merged. */
export const countySchema = z.strictObject({
  dsl: z.literal(1),
  id,
  title: text,
  region: z.string(),
  levels: z.array(itemSchemas.levels),
  terms: z.record(id, text).exactOptional(),
  extends: z.strictObject({ id, version: z.int().min(1) }).exactOptional(),
  locks: z.array(z.string()).exactOptional(),
  migrations: z.array(migration).exactOptional(),
  sources: z.array(itemSchemas.sources),
  units: z.array(itemSchemas.units).exactOptional(),
  organs: z.array(itemSchemas.organs).exactOptional(),
  roles: z.array(itemSchemas.roles).exactOptional(),
  lists: z.array(list).exactOptional(),
  registers: z.array(register).exactOptional(),
  forms: z.array(form).exactOptional(),
  groups: z.array(group).exactOptional(),
  parameters: z.array(series).exactOptional(),
  checklists: z.array(checklist).exactOptional(),
  indicators: z.array(indicator).exactOptional(),
  subsidies: z.array(subsidy).exactOptional(),
  workflows: z.array(workflow).exactOptional(),
  views: z.array(view).exactOptional(),
  dashboards: z.array(itemSchemas.dashboards).exactOptional(),
  settlements: z
    .array(z.strictObject({ finding: id, choice: id, why: z.string(), by: z.string(), on: time }))
    .exactOptional(),
  examples: z.array(example).exactOptional(),
}) satisfies z.ZodType<CountyConfig>
