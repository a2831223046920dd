import type { Diagnostic } from '@xiance/expr'
import { citationsOf } from '../citation.ts'
import type { Reading } from '../formula.ts'
import { readSite, type FormulaSite } from '../sites/formula-site.ts'
import type { Issue } from '../problem.ts'

/** Formulas that cannot be read where they stand, or give the wrong kind of value. */
export function checkFormulas(sites: readonly FormulaSite[]): readonly Issue[] {
  return sites.flatMap((site) => {
    const reading = readSite(site)
    const problems = reading.diagnostics.map((diagnostic) => locate(site, diagnostic))
    return problems.some(({ severity }) => severity === 'error')
      ? problems
      : [...problems, ...wrongType(site, reading)]
  })
}

function locate(site: FormulaSite, { code, severity, from, to, params, fixes }: Diagnostic): Issue {
  return {
    code,
    severity: code === notYet && site.path.endsWith('/than') ? 'warning' : severity,
    path: site.path,
    params: { ...params, formula: site.text, from, to },
    source: citationsOf(site.of),
    fixes: fixes.map((fix) => ({
      label: fix.label,
      value: site.text.slice(0, fix.from) + fix.insert + site.text.slice(fix.to),
    })),
  }
}

/** A number wanted in whatever unit; other types are the checker's business. */
function wrongType(site: FormulaSite, reading: Reading): readonly Issue[] {
  if (
    site.wanted !== 'number' ||
    reading.type.kind === 'num' ||
    reading.type.kind === 'any' ||
    reading.type.kind === 'blank'
  )
    return []
  return [
    {
      code: 'formula.type',
      severity: 'error',
      path: site.path,
      params: { wanted: 'num', found: reading.type.kind, formula: site.text },
      source: citationsOf(site.of),
    },
  ]
}

/** A bound that needs stored period values is kept as written and compared as unknown until they can be read. */
const notYet = 'expr.not_here'
