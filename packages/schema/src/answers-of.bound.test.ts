import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const folder = fileURLToPath(new URL('../.reports/instantiations/', import.meta.url))
const compiler = fileURLToPath(new URL('../../../node_modules/typescript/bin/tsc', import.meta.url))

/** Instantiations that one question of a config may cost whoever infers answers from it. */
const ceiling = 100

const forms = 20
const fields = 40

/**
 * 67 were measured for each of 800 questions, the same at 200: the cost grows with the config, not with its square. At a
 * hundred, the largest county (5000 questions) stays below a tenth of the five million at which the compiler gives up.
 */
test('answers are inferred at a bounded cost for each question', { timeout: 120_000 }, () => {
  mkdirSync(folder, { recursive: true })
  writeFileSync(
    `${folder}tsconfig.json`,
    JSON.stringify({ extends: '../../tsconfig.json', include: ['county.ts'] }),
  )
  const plain = instantiations(`export { defineCounty, extendCounty }\nexport type { AnswersOf }`)
  const inferred = instantiations(
    [
      county(),
      ...Array.from(
        { length: forms },
        (_, form) =>
          `export const answers${form}: AnswersOf<typeof county, 'form${form}'>['pick'] = 'sheep'`,
      ),
      `export const above: AnswersOf<typeof over, 'form0'>['pick'] = 'pig'`,
    ].join('\n'),
  )
  expect(plain).toBeGreaterThan(0)
  expect((inferred - plain) / (forms * fields)).toBeLessThan(ceiling)
})

/** What the compiler reports for a module; an error in it fails the test. */
function instantiations(body: string): number {
  const imports = [
    `import type { AnswersOf } from '../../src/answers-of.ts'`,
    `import { defineCounty, extendCounty } from '../../src/define-county.ts'`,
  ]
  writeFileSync(`${folder}county.ts`, [...imports, body].join('\n'))
  const report = execFileSync(
    process.execPath,
    [compiler, '-p', folder, '--noEmit', '--extendedDiagnostics'],
    { encoding: 'utf8' },
  )
  return Number(/^Instantiations:\s+(\d+)/m.exec(report)?.[1] ?? 0)
}

function county(): string {
  const own = Array.from({ length: fields - 2 }, (_, index) =>
    index % 3 === 0
      ? `{ id: 'text${index}', title: '问', kind: 'text' }`
      : index % 3 === 1
        ? `{ id: 'pick${index}', title: '选', kind: 'choice', list: 'species' }`
        : `{ id: 'rows${index}', title: '表', kind: 'rows', rows: [{ id: 'heads', title: '数', kind: 'integer' }] }`,
  )
  const page = `['no', { id: 'pick', title: '选', kind: 'choice', list: 'species' }, ${own.join(', ')}]`
  const all = Array.from(
    { length: forms },
    (_, form) =>
      `{ id: 'form${form}', title: '表', about: 'household', pages: [{ title: '页', fields: ${page} }] }`,
  )
  return `
const county = defineCounty({
  dsl: 1, id: 'wide', title: '宽县', region: '0', levels: [], sources: [],
  lists: [{ id: 'species', title: '畜种', options: [{ id: 'sheep', title: '羊' }, { id: 'pig', title: '猪' }] }],
  registers: [{ id: 'household', title: '农户', key: ['no'], fields: [{ id: 'no', title: '户号', kind: 'text' }] }],
  forms: [${all.join(',\n')}],
})
const over = extendCounty(county, {
  id: 'over',
  forms: [{ id: 'own', title: '表', pages: [{ title: '页', fields: [{ id: 'on', title: '日', kind: 'date' }] }] }],
})`
}
