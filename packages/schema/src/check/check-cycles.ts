import type { Dependency } from '@xiance/expr'
import { readSite, type FormulaSite } from '../sites/formula-site.ts'
import type { Issue } from '../problem.ts'

/** Computed values, groups, indicators, checklists and visibility that depend on themselves, with the way round printed. */
export function checkCycles(sites: readonly FormulaSite[]): readonly Issue[] {
  const graph = dependencyGraph(sites)
  const reported = new Set<string>()
  return [...graph.keys()].flatMap((start): readonly Issue[] => {
    const cycle = cycleFrom(start, graph)
    if (cycle === null) return []
    const key = cycle.toSorted().join(' ')
    if (reported.has(key)) return []
    reported.add(key)
    const nodes = [...cycle, start].map((node) => graph.get(node)?.label ?? node)
    return [
      {
        code: 'formula.cycle',
        severity: 'error',
        path: graph.get(start)?.path ?? '',
        params: { cycle: nodes.join(' → ') },
      },
    ]
  })
}

interface Node {
  readonly path: string
  readonly label: string
  readonly needs: Set<string>
}

/** What must be known before what: a node is a computed field or its visibility, a group, an indicator or a checklist. */
function dependencyGraph(sites: readonly FormulaSite[]): ReadonlyMap<string, Node> {
  const graph = new Map<string, Node>()
  for (const site of sites) {
    const own = nodeOf(site)
    if (own === null) continue
    const node = graph.get(own) ?? { path: site.path, label: labelOf(site), needs: new Set() }
    graph.set(own, node)
    for (const dependency of readSite(site).dependencies) node.needs.add(keyOf(dependency))
  }
  return graph
}

function nodeOf(site: FormulaSite): string | null {
  const [collection, id = '', ...rest] = site.path.slice(1).split('/')
  const property = rest.at(-1) ?? ''
  if (
    (collection === 'forms' || collection === 'registers') &&
    (property === 'value' || property === 'show')
  )
    return `field:${site.scope.id}/${site.of.id}`
  if (collection === 'groups') return `group:${id}`
  if (collection === 'checklists') return `checklist:${id}`
  return collection === 'indicators' && rest[0] === 'value' ? `indicator:${id}` : null
}

function keyOf({ space, scope, id }: Dependency): string {
  return space === 'field' ? `field:${scope ?? ''}/${id}` : `${space}:${id}`
}

function labelOf({ of }: FormulaSite): string {
  return typeof of.title === 'string' ? of.title : of.title['zh-CN']
}

/** Nodes of a way from `start` back to itself, the shortest one; null when there is none. */
function cycleFrom(start: string, graph: ReadonlyMap<string, Node>): readonly string[] | null {
  const cameFrom = new Map<string, string>()
  const queue = [start]
  for (let node = queue.shift(); node !== undefined; node = queue.shift()) {
    for (const next of graph.get(node)?.needs ?? []) {
      if (next === start) return wayTo(node, { start, cameFrom })
      if (!graph.has(next) || cameFrom.has(next)) continue
      cameFrom.set(next, node)
      queue.push(next)
    }
  }
  return null
}

function wayTo(
  end: string,
  { start, cameFrom }: { readonly start: string; readonly cameFrom: ReadonlyMap<string, string> },
): readonly string[] {
  const way: string[] = []
  for (
    let node: string | undefined = end;
    node !== undefined && node !== start;
    node = cameFrom.get(node)
  )
    way.unshift(node)
  return [start, ...way]
}
