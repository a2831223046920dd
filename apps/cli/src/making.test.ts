import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import readXlsxFile from 'read-excel-file/node'
import { expect, test } from 'vitest'
import { call, json, newFolder } from './testing/call.ts'

test('a new county passes check and test at once, and names its editor schema', async () => {
  const folder = join(await newFolder(), 'shishan')
  expect((await call('init', folder, '--title', '石山县')).code).toBe(0)
  expect((await call('check', folder)).out).toBe('没有问题')
  expect((await call('test', folder)).out).toContain('通过 1，不符 0')
  const county = JSON.parse(await readFile(join(folder, 'county.json'), 'utf8')) as object
  expect(county).toMatchObject({ $schema: './county.schema.json', id: 'shishan', title: '石山县' })
  const schema = JSON.parse(await readFile(join(folder, 'county.schema.json'), 'utf8')) as object
  expect(schema).toMatchObject({ $schema: 'https://json-schema.org/draft/2020-12/schema' })
})

test('a new county over the base brings its places when its code is given', async () => {
  const folder = join(await newFolder(), 'mine')
  expect((await call('init', folder, '--region', '451228', '--extends', 'base')).code).toBe(0)
  const { code, out } = await call('check', folder)
  expect({ code, errors: out.includes('错误 ') && !out.includes('错误 0') }).toEqual({
    code: 0,
    errors: false,
  })
  const county = await json<{ title: string }>('export', folder)
  expect(county.title).toBe('都安瑶族自治县')
  const places = JSON.parse(await readFile(join(folder, 'regions.json'), 'utf8')) as object[]
  expect(places.length).toBeGreaterThan(250)
})

test('the TypeScript form is the same county', async () => {
  const folder = await newFolder()
  await call('init', join(folder, 'one'))
  await call('init', join(folder, 'two', 'one'), '--typescript')
  const module = await readFile(join(folder, 'two/one/src/index.ts'), 'utf8')
  // Outside the workspace the package is not installed; the literal itself is what is compared.
  const plain = module
    .replace(/import .*\n/, 'const defineCounty = (county) => county\n')
    .replace(/export type .*\n/, '')
  await writeFile(join(folder, 'two/one/src/index.ts'), plain)
  expect(await json('export', join(folder, 'two/one'))).toEqual(
    await json('export', join(folder, 'one')),
  )
})

test('regions lists a county’s townships and villages with their parents', async () => {
  const rows = await json<readonly { id: string; level: string; parent: string | null }[]>(
    'regions',
    '451228',
  )
  expect(rows.filter(({ level }) => level === 'town')).toHaveLength(19)
  expect(rows.filter(({ level }) => level === 'village').length).toBeGreaterThan(240)
  expect(rows[0]).toMatchObject({ id: '451228', level: 'county', parent: null })
  const named = await json<readonly { level: string }[]>(
    'regions',
    '150625',
    '--levels',
    'banner,township',
  )
  expect(new Set(named.map(({ level }) => level))).toEqual(new Set(['banner', 'township']))
})

test('the workbook has a sheet a concept, each row with its clause', async () => {
  const out = join(await newFolder(), 'hangjin.xlsx')
  expect((await call('export', 'hangjin', '--format', 'xlsx', '--out', out)).code).toBe(0)
  const sheets = await readXlsxFile(out)
  expect(sheets.map(({ sheet }) => sheet)).toEqual(
    expect.arrayContaining(['补贴', '参数', '指标与目标', '表单字段', '选项', '文件']),
  )
  const caps = sheets.find(({ sheet }) => sheet === '参数')?.data ?? []
  expect(caps.some((row) => row.includes('livestock_cap') && row.includes(20))).toBe(true)
})

test('export writes a document that reads back as the same county', async () => {
  const out = join(await newFolder(), 'hangjin.json')
  expect((await call('export', 'hangjin', '--out', out)).code).toBe(0)
  expect((await call('diff', 'hangjin', out)).out).toBe('没有差别')
})
