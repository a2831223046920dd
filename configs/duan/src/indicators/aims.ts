import type { Citation, Indicator, Quantity, When } from '@xiance/schema'
import { countyWide, type Draft, target } from './indicator.ts'

/** One aim of the plan as it stands there: by when, in which words, where. */
export interface Aim {
  /** Left out: the plan prints no time. */
  readonly when?: When
  readonly asWritten: string
  readonly source: Citation | readonly Citation[]
  readonly modality?: NonNullable<Quantity['modality']>
  readonly note?: string
}

/** A number the plan aims at. */
export interface Figure {
  readonly unit: string
  readonly q: Quantity
  readonly when?: When
  readonly source: Citation
  readonly note?: string
}

/** A promise without a number, kept or not by the county as one. */
export function promise(id: string, title: string, aim: Aim): Draft {
  return kept(aimed({ id, title, kind: 'state' }, { is: 'true', value: true }, aim))
}

/** 全部、每个: a share that only a hundred per cent fulfils; the towns report it. */
export function everywhere(id: string, title: string, aim: Aim): Draft {
  return aimed({ id, title, kind: 'ratio', unit: '%' }, { is: 'all' }, aim)
}

/** 提高、降低 with no figure to compare with. */
export function trend(id: string, title: string, aim: Aim & { readonly is: 'up' | 'down' }): Draft {
  const { is, ...rest } = aim
  return kept(aimed({ id, title, kind: 'ratio', unit: '%' }, { is }, rest))
}

/** 一批: some, and the plan does not say how many. */
export function some(id: string, title: string, aim: Aim & { readonly unit: string }): Draft {
  const { unit, ...rest } = aim
  return kept(aimed({ id, title, kind: 'stock', unit }, { is: 'some' }, rest))
}

/** Something built or kept: what stands at the end counts. */
export function standing(id: string, title: string, figure: Figure): Draft {
  return counted({ id, title, kind: 'stock' }, figure)
}

/** Something done: what is done adds up. */
export function done(id: string, title: string, figure: Figure): Draft {
  return counted({ id, title, kind: 'flow' }, figure)
}

/** A share with a printed bound, kept by the county. */
export function share(id: string, title: string, figure: Omit<Figure, 'unit'>): Draft {
  return countyWide(counted({ id, title, kind: 'ratio' }, { unit: '%', ...figure }))
}

type Head = Pick<Indicator, 'id' | 'title' | 'kind'> & { readonly unit?: string }

/** What has no number is told by the county; what has no time either, once a year. */
function kept(draft: Draft): Draft {
  const dated = draft.entries.some(({ when }) => when !== undefined)
  return countyWide({ ...draft, every: dated ? 'quarter' : 'year' })
}

function aimed(head: Head, q: Quantity, aim: Aim): Draft {
  const { when, asWritten, source, modality, note } = aim
  const written = { ...q, asWritten, ...(modality === undefined ? {} : { modality }) }
  return {
    ...head,
    ...(note === undefined ? {} : { note }),
    entries: [target(when ?? null, written, source)],
  }
}

function counted(head: Head, { unit, q, when, source, note }: Figure): Draft {
  return {
    ...head,
    unit,
    ...(note === undefined ? {} : { note }),
    entries: [target(when ?? null, q, source)],
  }
}
