import type { Name } from '@xiance/expr'
import { readSite, type FormulaSite } from '../sites/formula-site.ts'
import type { Issue } from '../problem.ts'
import { textIn } from '../text.ts'

/** Visibility and requirement that hang on an answer which may itself be left out. */
export function checkDrivers(sites: readonly FormulaSite[]): readonly Issue[] {
  const shown = new Map(
    sites
      .filter(({ path }) => path.endsWith('/show'))
      .map(({ path, text }) => [path.slice(0, -'/show'.length), text]),
  )
  return sites.flatMap((site) => {
    if (
      shown.get(site.path.slice(0, -'/required'.length)) === site.text &&
      site.path.endsWith('/required')
    )
      return []
    const property = site.path.endsWith('/show')
      ? 'show'
      : site.path.endsWith('/required')
        ? 'required'
        : null
    if (property === null || !site.path.startsWith('/forms/')) return []
    return optionalDrivers(site).map((driver): Issue => ({
      code: 'formula.optional_driver',
      severity: 'warning',
      path: site.path,
      params: { field: textIn(site.of.title, 'zh-CN'), driver: driver.label, property },
    }))
  })
}

function optionalDrivers(site: FormulaSite): readonly Name[] {
  const names = readSite(site).dependencies.flatMap(({ space, scope, id }) =>
    space === 'field' && scope === site.scope.id && id !== site.of.id
      ? site.scope.names.filter(
          (name) => name.id === id && name.optional === true && name.type.kind !== 'rows',
        )
      : [],
  )
  return [...new Set(names)]
}
