import { describe, expect, test } from 'vitest'
import { applyFix } from './apply-fix.ts'
import { editAt } from './edit.ts'
import { checkConfig } from './meta/check-config.ts'
import { rebase } from './rebase.ts'
import { resolve } from './resolve.ts'
import { sentenceOf, type SchemaCode } from './sentence.ts'
import { sample, type CodeExample } from './testing/code-example.ts'
import { meaningExamples } from './testing/meaning-examples.ts'
import { policyExamples } from './testing/policy-examples.ts'
import { shapeExamples } from './testing/shape-examples.ts'

type RebaseCode = Extract<SchemaCode, `rebase.${string}`>

/** For the rest of what zod might say, of which the meta-schema makes no use. */
type Unused = 'shape.other'

/** One config for every code that a check gives. */
const examples: { readonly [C in Exclude<SchemaCode, RebaseCode | Unused>]: CodeExample } = {
  ...shapeExamples,
  ...meaningExamples,
  ...policyExamples,
}

const unsaid = /undefined|NaN|\bnull\b|「」|“”|[{}[\]]|\(\)|（）|\b[a-z]+_[a-z_]+\b/

function wellSaid(problem: Parameters<typeof sentenceOf>[0], allowed: readonly string[]): void {
  const said = (locale: 'zh-CN' | 'en') =>
    allowed.reduce((text, word) => text.replaceAll(word, '#'), sentenceOf(problem, locale))
  expect(said('zh-CN')).not.toMatch(unsaid)
  expect(said('en')).not.toMatch(unsaid)
  expect(said('zh-CN')).toMatch(/[。？]$/)
  expect(said('en')).toMatch(/[.?]$/)
}

describe('every code of a check', () => {
  test.each(Object.entries(examples))('%s', (code, { document, options = {}, fixable }) => {
    const { issues } = checkConfig(document, options)
    const found = issues.filter((issue) => issue.code === code)
    expect(issues.map((issue) => issue.code)).toContain(code)
    for (const issue of found) {
      wellSaid(issue, code === 'shape.pointer' ? [] : written(issue.params))
      expect(issue.path === '' || issue.path.startsWith('/')).toBe(true)
      if (code.startsWith('policy.')) expect(issue.source ?? []).not.toEqual([])
      expect((issue.fixes ?? []).length > 0).toBe(fixable === true)
      for (const fix of issue.fixes ?? []) {
        const mended = checkConfig(applyFix(document, issue, fix), options).issues
        expect(mended.filter((other) => other.code === code && other.path === issue.path)).toEqual(
          [],
        )
      }
    }
  })
})

/** Words of the document itself, which a sentence repeats as they are. */
function written(params: Parameters<typeof sentenceOf>[0]['params']): readonly string[] {
  return ['id', 'property', 'near', 'formula', 'allowed']
    .flatMap((name) => params[name] ?? [])
    .map(String)
}

const { resolved } = resolve(sample)
const layer = { id: 'over', title: '覆盖县', extends: { id: 'sample', version: 1 } }
const cap = '/parameters/cap/entries/sheep/q/value'
const group = { id: 'large', title: '大户', about: 'household' }

const changes: {
  readonly [C in RebaseCode]: { readonly own: readonly [string, unknown]; readonly base: object }
} = {
  'rebase.both_changed': { own: [cap, 25], base: editAt(sample, resolved, cap, 22) },
  'rebase.both_added': {
    own: ['/groups/large', { ...group, where: 'poor' }],
    base: editAt(sample, resolved, '/groups/large', group),
  },
  'rebase.base_removed': {
    own: ['/groups/lifted/where', 'not poor'],
    base: editAt(sample, resolved, '/groups/lifted', undefined),
  },
  'rebase.own_removed': {
    own: ['/groups/lifted', undefined],
    base: editAt(sample, resolved, '/groups/lifted/where', 'not poor'),
  },
  'rebase.retired': {
    own: ['/groups/lifted/where', 'not poor'],
    base: {
      ...editAt(sample, resolved, '/groups/lifted', undefined),
      migrations: [{ id: 'gone', op: 'retire', path: '/groups/lifted' }],
    },
  },
  'rebase.locked': { own: [cap, 25], base: { ...sample, locks: ['/parameters/cap'] } },
}

describe('every code of a rebase', () => {
  test.each(Object.entries(changes))('%s', (code, { own, base }) => {
    const written = editAt(layer, resolve(layer, sample).resolved, ...own)
    const { conflicts } = rebase(written, { from: sample, to: base as typeof sample, version: 2 })
    const [conflict] = conflicts.filter((conflict) => conflict.code === code)
    expect(conflicts.map((conflict) => conflict.code)).toContain(code)
    wellSaid(conflict ?? { code: '', params: {} }, [])
    expect(conflict?.own.layer).toBe('over')
    expect(conflict?.base.layer).toBe('sample')
  })
})
