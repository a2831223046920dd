import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { run } from './main.ts'

const sale = (species: string, heads: number | null) => ({ species, heads, sold_on: '2024-06-01' })
const household = (group: string, more: object) => ({
  household_no: '示例-001',
  group,
  members: [],
  any_sales: true,
  livestock_sales: [],
  ...more,
})

test('21 mutton sheep, 3 beef cattle and 5 pigs come to 6000 元, each line with its clause', async () => {
  const { code, json } = await entitle(
    household('enjoying', {
      livestock_sales: [sale('mutton_sheep', 21), sale('beef_cattle', 3), sale('pig', 5)],
    }),
  )
  expect(code).toBe(0)
  expect(json).toMatchObject({ total: 6000, unit: '元', pending: [] })
  for (const { source } of json.lines) expect(source[0]?.doc).toBeTypeOf('string')
})

test('labels do as well as ids, for fields and options', async () => {
  const { json } = await entitle({
    户编号: '示例-001',
    农户群体: '已脱贫享受政策户',
    家庭成员: [],
    any_sales: true,
    牲畜出栏: [{ 畜种: '肉羊', 出栏数量: 21, 出栏日期: '2024-06-01' }],
  })
  expect(json).toMatchObject({ total: 2000 })
})

test('one unknown count among several leaves the total open, never 0', async () => {
  const { json } = await entitle(
    household('enjoying', { livestock_sales: [sale('mutton_sheep', 5), sale('pig', null)] }),
  )
  expect(json).toMatchObject({
    total: null,
    totalKnown: 500,
    pending: [{ subsidy: 'livestock', missing: [{ path: '/livestock_sales/r2/heads' }] }],
  })
})

test('wrong use, a missing file and broken JSON end with 2 and a sentence', async () => {
  const broken = await file('{ "a": ')
  for (const argv of [
    ['nonsense'],
    ['check'],
    ['check', 'atlantis'],
    ['entitle', 'hangjin', '/no/such.json', '--on', '2024-01-01'],
    ['entitle', 'hangjin', broken, '--on', '2024-01-01'],
  ]) {
    const { code, complaint } = await call(argv)
    expect({ argv, code }).toEqual({ argv, code: 2 })
    expect(complaint).not.toMatch(/\bat .*\.ts:\d/)
    expect(complaint).toMatch(/[\u4e00-\u9fff]/)
  }
})

test.for(['base', 'hangjin', 'duan', 'jinzhou', 'chenzhou'])(
  'config %s has no errors and its worked examples hold',
  async (name) => {
    expect((await call(['check', name, '--json'])).code).toBe(0)
    expect((await call(['test', name, '--json'])).code).toBe(0)
  },
)

interface Result {
  readonly total: number | null
  readonly lines: readonly { readonly source: readonly { readonly doc: string }[] }[]
}

async function entitle(record: object): Promise<{ code: number; json: Result }> {
  const { code, out } = await call([
    'entitle',
    'hangjin',
    await file(JSON.stringify(record)),
    '--on',
    '2024-12-31',
    '--json',
  ])
  return { code, json: JSON.parse(out) as Result }
}

async function call(
  argv: readonly string[],
): Promise<{ code: number; out: string; complaint: string }> {
  const out: string[] = []
  const complaint: string[] = []
  const code = await run(
    argv,
    (text) => out.push(text),
    (text) => complaint.push(text),
  )
  return { code, out: out.join('\n'), complaint: complaint.join('\n') }
}

async function file(text: string): Promise<string> {
  const path = join(await mkdtemp(join(tmpdir(), 'xiance-cli-')), 'record.json')
  await writeFile(path, text)
  return path
}
