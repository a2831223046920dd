import { expect, test } from 'vitest'
import { missing } from './blanks.ts'
import { compile } from './closures/compile.ts'
import { frame, typedOf } from './testing/household.ts'
import type { Row, Value } from './value.ts'

/** What may be answered: few enough values that every answer can be tried. */
const CHOICES: Readonly<Record<string, readonly Value[]>> = {
  any_sales: [true, false],
  status: ['lifted', 'poor'],
  income: [0, 5000, 20_000],
  persons: [0, 2],
  age: [15, 61],
}
const FIELDS = Object.keys(CHOICES)

const FORMULAS = [
  '收入 > 3000 且 有无出栏',
  '收入 > 3000 或 有无出栏 或 人口 > 1',
  '(收入 > 3000 且 有无出栏) 或 户主年龄 >= 60',
  '非 (收入 > 3000 或 有无出栏) 且 户主年龄 < 60',
  '收入 / 人口 < 4000',
  '收入 / 人口 < 4000 或 有无出栏',
  '如果 有无出栏 则 收入 否则 人口 * 1000',
  '如果 有无出栏 则 收入 > 1 否则 户主年龄 > 60 且 人口 > 1',
  'coalesce(收入, 人口 * 1000) > 3000',
  'min(收入, 人口 * 3000) > 100',
  '人口 in [2, 户主年龄]',
  '状态 = "已脱贫户" 且 (收入 > 3000 或 人口 > 1)',
  'count_true(有无出栏, 收入 > 3000) >= 1',
  'is_blank(收入) 或 有无出栏',
  'mod(人口, 2) = 0 且 户主年龄 > 60',
]

/** Every subset of the fields left blank, the others answered by the first choice that makes the case. */
const cases = FORMULAS.flatMap((formula) =>
  Array.from({ length: 2 ** FIELDS.length }, (_, mask) => [formula, mask] as const),
)

test('missing() names every blank that can decide, and none that cannot', () => {
  let unknown = 0
  for (const [formula, mask] of cases) {
    const run = compile(typedOf(formula))
    const known = FIELDS.filter((_, index) => (mask & (1 << index)) === 0)
    for (const answered of answers(known)) {
      const row = { ...blankRow(), ...answered }
      if (run(frame(row)) !== null) continue
      unknown += 1
      const named = missing(typedOf(formula), frame(row)).map(({ path }) => path.slice(1))
      const blank = FIELDS.filter((field) => !known.includes(field))
      const others = blank.filter((field) => !named.includes(field))
      const where = `${formula} with ${JSON.stringify(answered)}`
      for (const more of answers(others))
        expect(run(frame({ ...row, ...more })), `${where}: ${named.join()} were not all`).toBeNull()
      for (const field of named)
        expect(decides(run, { row, field, blank }), `${where}: ${field} decides nothing`).toBe(true)
    }
  }
  expect(unknown).toBeGreaterThan(500)
})

function blankRow(): Row {
  return Object.fromEntries(FIELDS.map((field) => [field, null]))
}

/** Every way to answer the fields. */
function answers(fields: readonly string[]): readonly Row[] {
  return fields.reduce<readonly Row[]>(
    (rows, field) =>
      rows.flatMap((row) => (CHOICES[field] ?? []).map((value) => ({ ...row, [field]: value }))),
    [{}],
  )
}

/** True when some way to answer the rest leaves the result hanging on this field. */
function decides(
  run: (at: ReturnType<typeof frame>) => Value,
  at: { row: Row; field: string; blank: readonly string[] },
): boolean {
  const rest = at.blank.filter((field) => field !== at.field)
  const partly = rest.reduce<readonly Row[]>(
    (rows, field) =>
      rows.flatMap((row) =>
        [null, ...(CHOICES[field] ?? [])].map((value) => ({ ...row, [field]: value })),
      ),
    [{}],
  )
  return partly.some((more) => {
    const results = [null, ...(CHOICES[at.field] ?? [])].map((value) =>
      run(frame({ ...at.row, ...more, [at.field]: value })),
    )
    return new Set(results).size > 1
  })
}
