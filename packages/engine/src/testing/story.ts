import type { Row } from '@xiance/expr'
import type { ActingPerson } from '../workflow/actors.ts'
import type { IndicatorCell, IndicatorValue } from '../indicator/roll-up.ts'
import type { RegionNode } from '../indicator/progress.ts'

/** What an example starts from; see README. */
export interface Given {
  readonly register?: Readonly<Record<string, unknown>>
  readonly answers?: Readonly<Record<string, Row>>
  readonly regions?: readonly RegionNode[]
}

/** What one step of a story does. */
export type Deed =
  | { readonly entitle: true; readonly register?: string; readonly pay?: true }
  | { readonly split: string; readonly into: unknown }
  | { readonly form: string; readonly answers?: Row }
  | {
      readonly checklist: string
      readonly answers?: Readonly<Record<string, boolean | readonly string[] | null>>
    }
  | {
      readonly indicator: string
      readonly values: readonly ReportedValue[]
      readonly region?: string
    }
  | { readonly workflow: string; readonly transition: string; readonly actor: ActingPerson }

export interface ReportedValue extends Omit<IndicatorCell, 'region' | 'value'> {
  readonly region?: string
  readonly value: IndicatorValue
}

/** A story is JSON from the config; what it does not say in the documented way is told as a problem, never thrown. */
export function readGiven(given: unknown): Given {
  return isObject(given) ? given : {}
}

export function readDeed(deed: unknown): Deed | null {
  if (deed === undefined || deed === null) return { entitle: true }
  if (!isObject(deed)) return null
  if (deed['entitle'] === true)
    return {
      entitle: true,
      ...(typeof deed['register'] === 'string' ? { register: deed['register'] } : {}),
      ...(deed['pay'] === true ? { pay: true } : {}),
    }
  if (typeof deed['split'] === 'string') return { split: deed['split'], into: deed['into'] }
  if (typeof deed['form'] === 'string')
    return {
      form: deed['form'],
      ...(isObject(deed['answers']) ? { answers: deed['answers'] as Row } : {}),
    }
  if (typeof deed['checklist'] === 'string')
    return {
      checklist: deed['checklist'],
      ...(isObject(deed['answers'])
        ? { answers: deed['answers'] as Readonly<Record<string, boolean | null>> }
        : {}),
    }
  if (typeof deed['indicator'] === 'string' && Array.isArray(deed['values'])) {
    return {
      indicator: deed['indicator'],
      values: deed['values'] as readonly ReportedValue[],
      ...(typeof deed['region'] === 'string' ? { region: deed['region'] } : {}),
    }
  }
  if (
    typeof deed['workflow'] === 'string' &&
    typeof deed['transition'] === 'string' &&
    isObject(deed['actor'])
  ) {
    return {
      workflow: deed['workflow'],
      transition: deed['transition'],
      actor: deed['actor'] as unknown as ActingPerson,
    }
  }
  return null
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
