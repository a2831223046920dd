import type { Scope } from '@xiance/expr'
import type { Item } from '../checklist.ts'
import type { Indicator } from '../indicator.ts'
import { quantitiesOf } from '../quantities.ts'
import type { Series } from '../quantity.ts'
import type { Scopes } from '../scope/scopes.ts'
import type { Subsidy } from '../subsidy.ts'
import { fieldSites, fieldsSites, type FieldPlace } from './field-sites.ts'
import { bool, boundSites, ruleSites, site, testSites, type FormulaSite } from './formula-site.ts'
import { actorSites } from './work-sites.ts'

/** Bounds of a series' entries. */
export function entrySites(path: string, series: Series, scope: Scope): readonly FormulaSite[] {
  return series.entries.flatMap((entry) =>
    quantitiesOf(entry).flatMap((quantity, index) =>
      boundSites(
        `${path}/entries/${entry.id}/q${Array.isArray(entry.q) ? `/${index}` : ''}`,
        quantity,
        { scope, of: series },
      ),
    ),
  )
}

export function itemSites(
  path: string,
  item: Item,
  { scope: outer, scopes }: FieldPlace,
): readonly FormulaSite[] {
  const place = { scope: scopes.itemScope(outer, item), scopes }
  const at = { scope: place.scope, of: item }
  return [
    ...site(`${path}/each`, item.each, { scope: outer, of: item, wanted: 'rows' }),
    ...site(`${path}/when`, item.when, { ...at, wanted: bool }),
    ...testSites(`${path}/test`, item.test, at),
    ...(item.ask === undefined ? [] : fieldSites(`${path}/ask`, item.ask, place)),
    ...fieldsSites(`${path}/evidence`, item.evidence ?? [], place),
    ...(item.items ?? []).flatMap((child) => itemSites(`${path}/items/${child.id}`, child, place)),
  ]
}

export function indicatorSites(indicator: Indicator, scopes: Scopes): readonly FormulaSite[] {
  const path = `/indicators/${indicator.id}`
  const at = { scope: scopes.indicatorScope(), of: indicator }
  const { value } = indicator
  return [
    ...(typeof value === 'object'
      ? [
          ...site(`${path}/value/num`, value.num, { ...at, wanted: 'number' }),
          ...site(`${path}/value/den`, value.den, { ...at, wanted: 'number' }),
        ]
      : site(`${path}/value`, value, { ...at, wanted: null })),
    ...ruleSites(`${path}/rules`, indicator.rules, at.scope),
    ...entrySites(path, indicator, at.scope),
    ...actorSites(`${path}/by`, indicator.by, at),
  ]
}

export function subsidySites(subsidy: Subsidy, scopes: Scopes): readonly FormulaSite[] {
  const path = `/subsidies/${subsidy.id}`
  const at = { scope: scopes.subsidyScope(subsidy.id), of: subsidy }
  return [
    ...testSites(`${path}/eligible`, subsidy.eligible, {
      ...at,
      scope: scopes.eligibilityScope(subsidy.id),
    }),
    ...subsidy.lines.flatMap((line) => {
      const row = { scope: scopes.lineScope(subsidy.id, line.id), of: line }
      const place = `${path}/lines/${line.id}`
      return [
        ...site(`${place}/each`, line.each, { scope: at.scope, of: line, wanted: 'rows' }),
        ...site(`${place}/when`, line.when, { ...row, wanted: bool }),
        ...site(`${place}/quantity`, line.quantity, { ...row, wanted: 'number' }),
        ...site(`${place}/rate`, line.rate, { ...row, wanted: 'number' }),
      ]
    }),
    ...(subsidy.caps ?? []).flatMap((cap, index) => {
      const line = subsidy.lines.find(({ id }) => cap.lines === undefined || cap.lines.includes(id))
      return site(`${path}/caps/${index}/max`, cap.max, {
        scope: line === undefined ? at.scope : scopes.capScope(subsidy.id, line.id),
        of: subsidy,
        wanted: 'number',
      })
    }),
    ...site(`${path}/phaseOut/share`, subsidy.phaseOut?.share, { ...at, wanted: 'number' }),
  ]
}
