import type { Unit } from '@xiance/expr'
import type { UnitDefinition } from '../county.ts'
import { keptWith } from '../memo/kept-with.ts'
import { textIn } from '../text.ts'
import { builtInUnits } from './built-in.ts'

/**
 * Finds a unit by id (`wan_yuan`) or as written (万元, 元/人/年, 万亩, 次/年, 18/10万's `/10万`). 万 and 亿 go before any unit;
 * `/` divides. Undefined when the config knows no such unit.
 */
export function unitResolver(config: {
  readonly units?: readonly UnitDefinition[]
}): (name: string) => Unit | undefined {
  return resolverOf(config.units ?? noUnits)
}

const noUnits: readonly UnitDefinition[] = []

const resolverOf = keptWith((units: readonly UnitDefinition[]) => {
  const own = new Map<string, UnitDefinition>()
  for (const unit of units) for (const name of namesOf(unit)) own.set(name, unit)
  const found = new Map<string, Unit | undefined>()
  const resolve = (name: string, depth: number): Unit | undefined => {
    if (found.has(name)) return found.get(name)
    const unit = depth > 8 ? undefined : look(name, own, (next) => resolve(next, depth + 1))
    found.set(name, unit)
    return unit
  }
  return (name: string): Unit | undefined => resolve(name.trim(), 0)
})

/** How a unit is shown: 万元 for `wan_yuan`; an unknown one as it is written. */
export function unitLabel(
  config: { readonly units?: readonly UnitDefinition[] },
  name: string,
): string {
  const own = config.units?.find((unit) => unit.id === name)
  if (own !== undefined) return textIn(own.title, 'zh-CN')
  return builtInUnits.find((unit) => unit.id === name)?.written[0] ?? name
}

export function sameDimension(one: Unit, other: Unit): boolean {
  const names = new Set([...Object.keys(one.dims), ...Object.keys(other.dims)])
  return [...names].every((name) => (one.dims[name] ?? 0) === (other.dims[name] ?? 0))
}

/** The value in another unit of the same dimension; null when they do not convert. */
export function convert(value: number, from: Unit, to: Unit): number | null {
  return sameDimension(from, to) ? exact((value * from.factor) / to.factor) : null
}

/** The value in base units: 3.8 万人 → 38000. */
export function inBase(value: number, unit: Unit | undefined): number {
  return unit === undefined ? value : exact(value * unit.factor)
}

const scales: Readonly<Record<string, number>> = { 千: 1000, 万: 1e4, 亿: 1e8 }

const byName: ReadonlyMap<string, Unit> = new Map(
  builtInUnits.flatMap((unit) =>
    [unit.id, ...unit.written].map(
      (name) => [name, { dims: unit.dims, factor: unit.factor }] as const,
    ),
  ),
)

function look(
  name: string,
  own: ReadonlyMap<string, UnitDefinition>,
  resolve: (name: string) => Unit | undefined,
): Unit | undefined {
  const defined = own.get(name)
  if (defined !== undefined) {
    const base = namesOf(defined).includes(defined.base)
      ? { dims: { [textIn(defined.title, 'zh-CN')]: 1 }, factor: 1 }
      : resolve(defined.base)
    return base === undefined ? undefined : scaled(base, defined.factor)
  }
  const built = byName.get(name)
  if (built !== undefined) return built
  if (name.includes('/')) return quotient(name.split('/'), resolve)
  const scale = scales[name[0] ?? '']
  if (scale === undefined || name.length < 2) return undefined
  const rest = resolve(name.slice(1))
  return rest === undefined ? undefined : scaled(rest, scale)
}

function quotient(
  [top = '', ...bottoms]: readonly string[],
  resolve: (name: string) => Unit | undefined,
): Unit | undefined {
  let result = top === '' ? { dims: {}, factor: 1 } : resolve(top)
  for (const bottom of bottoms) {
    const by = resolve(bottom)
    if (result === undefined || by === undefined) return undefined
    const dims: Record<string, number> = { ...result.dims }
    for (const [dim, power] of Object.entries(by.dims)) dims[dim] = (dims[dim] ?? 0) - power
    result = {
      dims: Object.fromEntries(Object.entries(dims).filter(([, power]) => power !== 0)),
      factor: result.factor / by.factor,
    }
  }
  return result
}

function namesOf(unit: UnitDefinition): readonly string[] {
  return [
    unit.id,
    textIn(unit.title, 'zh-CN'),
    ...(unit.alias ?? []).map((alias) => textIn(alias, 'zh-CN')),
  ]
}

function scaled(unit: Unit, factor: number): Unit {
  return { dims: unit.dims, factor: exact(unit.factor * factor) }
}

/** Drops the noise of binary fractions: twelve significant digits are more than any document prints. */
function exact(value: number): number {
  return Number(value.toPrecision(12))
}
