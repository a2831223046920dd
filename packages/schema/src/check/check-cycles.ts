import type { Dependency } from '@xiance/expr'
import { readSite, type FormulaSite } from '../sites/formula-site.ts'
import type { Issue } from '../problem.ts'

/** Computed values, groups, indicators, checklists and visibility that depend on themselves, with the way round printed. */
export function checkCycles(links: readonly Link[]): readonly Issue[] {
  const graph = graphOf(links)
  const reported = new Set<string>()
  return nodesInCycles(graph).flatMap((start): readonly Issue[] => {
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

/** What must be known before a computed field, its visibility, a group, an indicator or a checklist is. */
export interface Link {
  readonly node: string
  readonly path: string
  readonly label: string
  readonly needs: readonly string[]
}

export function linksOf(sites: readonly FormulaSite[]): readonly Link[] {
  return sites.flatMap((site) => {
    const node = nodeOf(site)
    const needs = node === null ? [] : readSite(site).dependencies.map(keyOf)
    return node === null || needs.length === 0
      ? []
      : [{ node, path: site.path, label: labelOf(site), needs }]
  })
}

interface Node {
  readonly path: string
  readonly label: string
  readonly needs: ReadonlySet<string>
}

type Graph = ReadonlyMap<string, Node>

function graphOf(links: readonly Link[]): Graph {
  const graph = new Map<string, { path: string; label: string; needs: Set<string> }>()
  for (const { node, path, label, needs } of links) {
    const known = graph.get(node) ?? { path, label, needs: new Set<string>() }
    graph.set(node, known)
    for (const need of needs) known.needs.add(need)
  }
  return graph
}

/** Nodes that are left when those that need nothing left are taken away, again and again. */
function nodesInCycles(graph: Graph): readonly string[] {
  const waiting = new Map<string, number>()
  const usedBy = new Map<string, string[]>()
  const free: string[] = []
  for (const [node, { needs }] of graph) {
    let count = 0
    for (const need of needs)
      if (graph.has(need)) {
        count += 1
        const users = usedBy.get(need)
        if (users === undefined) usedBy.set(need, [node])
        else users.push(node)
      }
    if (count === 0) free.push(node)
    else waiting.set(node, count)
  }
  for (let node = free.pop(); node !== undefined; node = free.pop())
    for (const user of usedBy.get(node) ?? []) {
      const left = (waiting.get(user) ?? 0) - 1
      waiting.set(user, left)
      if (left === 0) {
        waiting.delete(user)
        free.push(user)
      }
    }
  return [...waiting.keys()]
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
function cycleFrom(start: string, graph: Graph): readonly string[] | null {
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
