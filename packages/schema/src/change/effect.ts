import type { ResolvedConfig } from '../county.ts'
import { isRecord, stepsOf } from '../pointer.ts'
import { unitResolver } from '../unit/unit-resolver.ts'
import type { Difference } from './change.ts'

/** Changed, answers given before may not fit: what a field is, its options, what identifies a record, who it is about. */
const structure: ReadonlySet<string> = new Set([
  'kind',
  'list',
  'to',
  'key',
  'level',
  'of',
  'about',
  'unit',
  'scale',
  'rows',
  'states',
  'min',
  'max',
  'gate',
])
const answered: ReadonlySet<string> = new Set([
  'registers',
  'forms',
  'lists',
  'workflows',
  'levels',
  'checklists',
  'indicators',
])

/** True when answers given before may no longer fit the config. */
export function isBreaking({ kind, path, after }: Difference): boolean {
  const steps = stepsOf(path)
  const last = steps.at(-1) ?? ''
  if (!answered.has(steps[0] ?? '') || steps.includes('entries')) return false
  if (kind === 'removed')
    return (
      steps.length % 2 === 0 &&
      !structure.has(last) &&
      !optionalParts.has(steps.at(-2) ?? '') &&
      !optionalParts.has(last)
    )
  if (last === 'required') return after === true
  return kind === 'changed' && structure.has(last) && steps[0] !== 'indicators'
}

/** Properties whose removal loses no answer. */
const optionalParts: ReadonlySet<string> = new Set([
  'title',
  'help',
  'show',
  'required',
  'rules',
  'source',
  'note',
  'alias',
  'prefill',
  'upload',
  'pages',
  'transitions',
  'writes',
  'organs',
  're',
  'watch',
])

/** True when the change may alter what somebody is paid: a subsidy, or a parameter in money or read by a subsidy. */
export function isMoney(
  { path }: Pick<Difference, 'path'>,
  configs: readonly ResolvedConfig[],
): boolean {
  const [collection, id = '', ...rest] = stepsOf(path)
  const wording = ['title', 'alias', 'note', 'source'].includes(rest.at(-1) ?? '')
  if (wording) return false
  if (collection === 'subsidies') return true
  if (collection === 'groups')
    return configs.some(
      (config) => mentions(config.subsidies, id) || mentions(config.subsidies, `组.${id}`),
    )
  return (
    collection === 'parameters' &&
    configs.some((config) => inMoney(config, id) || mentions(config.subsidies, id))
  )
}

function inMoney(config: ResolvedConfig, id: string): boolean {
  const resolve = unitResolver(config)
  const series = config.parameters.find((candidate) => candidate.id === id)
  return [series?.unit].flat().some((name) => name !== undefined && resolve(name)?.dims['元'] === 1)
}

/** A formula somewhere inside that names the id. */
function mentions(value: unknown, id: string): boolean {
  if (typeof value === 'string') return new RegExp(`(?<![\\w])${id}(?![\\w])`).test(value)
  if (Array.isArray(value)) return value.some((item) => mentions(item, id))
  return isRecord(value) && Object.values(value).some((inner) => mentions(inner, id))
}
