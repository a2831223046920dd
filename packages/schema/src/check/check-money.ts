import { compatibleUnits, multiplyUnits, unitText, type Unit } from '@xiance/expr'
import { citationsOf, type Cited } from '../citation.ts'
import type { Issue } from '../problem.ts'
import { readSite, type FormulaSite } from '../sites/formula-site.ts'
import type { Subsidy } from '../subsidy.ts'
import { textIn } from '../text.ts'

/** Rate × quantity is money, a cap of money is money, and a cap of a quantity has its unit. */
export function checkMoney(subsidy: Subsidy, sites: readonly FormulaSite[]): readonly Issue[] {
  if (inKind.has(subsidy.kind)) return []
  const byPath = new Map(sites.map((site) => [site.path, site]))
  const unitAt = (path: string): Unit | null => unitOf(byPath.get(path))
  return [...lines(subsidy, unitAt), ...caps(subsidy, unitAt)]
}

/** What is given is no money; its worth may be counted in any unit. */
const inKind: ReadonlySet<Subsidy['kind']> = new Set(['inKind', 'service', 'work', 'equity'])

const money: Unit = { dims: { 元: 1 }, factor: 1 }

/** null: a pure number, or nobody says. */
function unitOf(site: FormulaSite | undefined): Unit | null {
  const type = site === undefined ? null : readSite(site).type
  return type?.kind === 'num' ? type.unit : null
}

function lines(subsidy: Subsidy, unitAt: (path: string) => Unit | null): readonly Issue[] {
  return subsidy.lines.flatMap((line) => {
    const path = `/subsidies/${subsidy.id}/lines/${line.id}`
    const [rate, quantity] = [unitAt(`${path}/rate`), unitAt(`${path}/quantity`)]
    const amount = multiplyUnits(rate, quantity)
    return rate === null || isMoney(amount, { counted: quantity === null })
      ? []
      : [
          issue('subsidy.not_money', `${path}/rate`, {
            of: line,
            params: { title: textIn(line.title, 'zh-CN'), unit: unitText(amount) },
          }),
        ]
  })
}

function caps(subsidy: Subsidy, unitAt: (path: string) => Unit | null): readonly Issue[] {
  return (subsidy.caps ?? []).flatMap((cap, index) => {
    const path = `/subsidies/${subsidy.id}/caps/${index}/max`
    const line = subsidy.lines.find(({ id }) => cap.lines === undefined || cap.lines.includes(id))
    const max = unitAt(path)
    const wanted =
      cap.of === 'amount'
        ? money
        : unitAt(`/subsidies/${subsidy.id}/lines/${line?.id ?? ''}/quantity`)
    const fits =
      max === null ||
      wanted === null ||
      compatibleUnits(max, wanted) ||
      (cap.of === 'amount' && isMoney(max, { counted: true }))
    return fits
      ? []
      : [
          issue('subsidy.cap_unit', path, {
            of: cap,
            params: {
              title: textIn(subsidy.title, 'zh-CN'),
              unit: unitText(max),
              wanted: unitText(wanted),
            },
          }),
        ]
  })
}

/** 元, or 元 for each time of payment; where nothing is counted, each row is one: 元/人. */
function isMoney(unit: Unit | null, { counted }: { readonly counted: boolean }): boolean {
  const { 元: yuan = 0, ...others } = unit?.dims ?? {}
  return (
    yuan === 1 &&
    Object.entries(others).filter(([dim, power]) => power !== -1 || !(times.has(dim) || counted))
      .length === 0
  )
}

const times: ReadonlySet<string> = new Set(['年', '月', '日'])

function issue(
  code: string,
  path: string,
  { of, params }: { readonly of: Cited; readonly params: Issue['params'] },
): Issue {
  return { code, severity: 'error', path, params, source: citationsOf(of) }
}
