import { expect, test } from 'vitest'
import type { CountyConfig, ResolvedConfig } from '../county.ts'
import { resolve } from '../resolve.ts'
import { sampleCounty } from '../testing/sample-county.ts'
import { diffConfig } from './diff-config.ts'

const source = { doc: 'plan', quote: '最多补贴20只', at: '一' }

/** The sample with something in every collection. */
const document: CountyConfig = {
  ...sampleCounty,
  terms: { household: '牧户' },
  units: [{ id: 'nest', title: '窝', base: 'head', factor: 3 }],
  organs: [{ id: 'office', title: { 'zh-CN': '扶贫办', en: 'Office' }, source }],
  checklists: [
    {
      id: 'inspection',
      title: '督查',
      about: 'household',
      items: [{ id: 'house', title: '住房', organs: ['office'], test: 'poor', source }],
    },
  ],
  indicators: [
    {
      id: 'lifted_people',
      title: '脱贫人口',
      kind: 'flow',
      unit: '人',
      at: 'village',
      entries: [{ as: 'target', when: { in: '2018' }, q: { is: 'gte', value: 5, unit: '人' } }],
      parts: [{ of: ['lifted_people'], as: 'partition' }],
    },
  ],
  workflows: [
    ...(sampleCounty.workflows ?? []),
    {
      id: 'notice',
      title: '公示办理',
      about: 'household',
      states: [{ id: 'start', title: '开始', initial: true }],
      transitions: [
        {
          id: 'show',
          title: '公示',
          from: ['start'],
          to: 'start',
          by: { any: [{ role: 'cadre', not: 'show' }, { organ: 'office' }] },
          set: { poor: 'true' },
          do: [
            {
              notice: {
                at: ['village'],
                lasts: { is: 'gte', value: 5, unit: '天' },
                columns: ['no'],
              },
            },
            { form: 'visit' },
          ],
        },
      ],
    },
  ],
  views: [
    { id: 'roll', title: '名册', about: 'household', columns: [{ title: '户号', value: 'no' }] },
  ],
  dashboards: [
    {
      id: 'board',
      title: '总览',
      for: ['cadre'],
      tiles: [{ indicator: 'lifted_people', as: 'value' }],
    },
  ],
  settlements: [{ finding: 'f', choice: 'c', why: '文件更正', by: '张三', on: '2024-01-01' }],
}
const before: ResolvedConfig = {
  ...resolve(document).resolved,
  base: { id: 'base', version: 1 },
}

type Path = readonly (string | number)[]

/** Every place of a value, and whether something stands below it. */
function places(value: unknown, path: Path = []): readonly { path: Path; leaf: boolean }[] {
  if (typeof value !== 'object' || value === null) return [{ path, leaf: true }]
  const inner = Array.isArray(value) ? [...value.entries()] : Object.entries(value)
  return [{ path, leaf: false }, ...inner.flatMap(([step, item]) => places(item, [...path, step]))]
}

/** The config with what stands at a path made into something else, or taken away. */
function changed(path: Path, change: (value: unknown) => unknown): ResolvedConfig {
  const copy = structuredClone(before)
  const parent = path
    .slice(0, -1)
    .reduce((at, step) => (at as Record<string | number, object>)[step] ?? {}, copy as object)
  const last = path.at(-1) ?? ''
  const value = change((parent as Record<string | number, unknown>)[last])
  if (value !== undefined) Object.assign(parent, { [last]: value })
  else if (Array.isArray(parent)) parent.splice(Number(last), 1)
  else delete (parent as Record<string | number, unknown>)[last]
  return copy
}

function other(value: unknown): unknown {
  if (typeof value === 'number') return value + 1
  return typeof value === 'boolean' ? !value : `${String(value)}x`
}

const all = places(before).filter(
  ({ path }) => path.length > 1 && path.at(-1) !== 'id' && path[0] !== 'examples',
)

/** Says something of both sides, shows no JSON, and begins with a name. */
function read(changes: ReturnType<typeof diffConfig>): readonly string[] {
  return changes.flatMap(({ path, sentence }) =>
    Object.values(sentence).flatMap((text) => {
      const [, old, now] = /[：:] (.*) → (.*)$/.exec(text) ?? ['', 'old', 'now']
      return /[{}"]|undefined|^[的·:,（]|「」|“”/.test(text) || old === now
        ? [`${path} ${text}`]
        : []
    }),
  )
}

test('every property of every kind of definition, changed, is a sentence in both languages', () => {
  const leaves = all.filter(({ leaf }) => leaf)
  expect(leaves.length).toBeGreaterThan(150)
  for (const collection of Object.keys(before))
    if (Array.isArray(before[collection as keyof ResolvedConfig]) && !empty.has(collection))
      expect(leaves.map(({ path }) => path[0])).toContain(collection)
  const unread = leaves.flatMap(({ path }) => read(diffConfig(before, changed(path, other))))
  expect(unread).toEqual([])
})

/** What the sample leaves empty, and what is told otherwise. */
const empty: ReadonlySet<string> = new Set(['locks', 'migrations', 'examples'])

test('whatever is added or taken away is a sentence in both languages', () => {
  const unread = all
    .filter(({ path }) => path.at(-1) !== 'title')
    .flatMap(({ path }) => {
      const without = changed(path, () => undefined)
      return [...read(diffConfig(before, without)), ...read(diffConfig(without, before))]
    })
  expect(unread).toEqual([])
})

test('what is named by its id is told by its title, in a language that has one', () => {
  const told = (path: Path, value: unknown) =>
    diffConfig(
      before,
      changed(path, () => value),
    ).map(({ sentence }) => sentence['zh-CN'])
  expect(told(['checklists', 0, 'items', 0, 'organs', 0], 'nobody')).toEqual([
    '督查·住房的责任单位：扶贫办 → nobody',
  ])
  expect(told(['base', 'version'], 2)).toEqual(['上级配置的版本：1 → 2'])
  expect(told(['organs', 0, 'source', 'at'], '二')[0]).toBe(
    '扶贫办的依据：「最多补贴20只」（实施方案 一） → 「最多补贴20只」（实施方案 二）',
  )
})
