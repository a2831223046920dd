import type { Row } from '@xiance/expr'
import { StrictMode } from 'react'
import { cdp, page, userEvent } from 'vitest/browser'
import { expect, test, vi } from 'vitest'
import { render } from 'vitest-browser-react'
import { ledgerRows, troubledRows } from '../sample/sample-ledger.ts'
import { SampleLedgerForm } from '../sample/sample-ledger-form.tsx'
import '../theme/theme.css'

async function open(
  rows: readonly Row[],
  props: Partial<Parameters<typeof SampleLedgerForm>[0]> = {},
) {
  await page.viewport(1280, 800)
  const onDraft = vi.fn<(draft: Row) => void>()
  await render(
    <StrictMode>
      <SampleLedgerForm rows={rows} theme={{ layout: 'office' }} onDraft={onDraft} {...props} />
    </StrictMode>,
  )
  await expect.element(page.getByRole('grid')).toBeVisible()
  const answers = async (check: (rows: readonly Row[]) => void) =>
    vi.waitFor(() => check((onDraft.mock.lastCall?.[0]['sales'] ?? []) as readonly Row[]))
  return { onDraft, answers }
}

const cell = (row: string, column: number) =>
  page.elementLocator(
    document.querySelector(`[role=gridcell][data-row="${row}"][data-column="${column}"]`) ??
      document.body,
  )
const focused = () => document.activeElement?.getAttribute('aria-label')
const keys = (text: string) => userEvent.keyboard(text)

test('2,000 rows of 15 columns are few elements, and the last is two keys away', async () => {
  await open(ledgerRows(2000))
  const grid = page.getByRole('grid')
  await expect.element(grid).toHaveAttribute('aria-rowcount', '2002')
  await expect.element(grid).toHaveAttribute('aria-colcount', '16')
  expect(document.querySelectorAll('[role=gridcell]').length).toBeLessThan(700)
  expect(
    document.querySelectorAll('.xc-ledger__scroll input, .xc-ledger__scroll textarea'),
  ).toHaveLength(1)
  await cell('h1', 0).click()
  await keys('{Control>}{End}{/Control}{ArrowUp}')
  await vi.waitFor(() => expect(focused()).toBe('备注 第2000行'))
  await keys('{Control>}{Home}{/Control}')
  await vi.waitFor(() => expect(focused()).toBe('姓名 第1行'))
})

test('keys move, type, undo and redo as in a spreadsheet', async () => {
  const { answers } = await open(ledgerRows(4))
  await cell('h1', 0).click()
  await keys('{ArrowRight}{ArrowRight}{ArrowRight}')
  expect(focused()).toBe('数量 第1行')
  await keys('21{Enter}')
  await vi.waitFor(() => expect(focused()).toBe('数量 第2行'))
  await keys('7{Tab}')
  await vi.waitFor(() => expect(focused()).toBe('单价 第2行'))
  await answers((rows) => expect(rows.map(({ heads }) => heads)).toEqual([21, 7, 7, 8]))
  await keys('{Control>}z{/Control}')
  await answers((rows) => expect(rows.map(({ heads }) => heads)).toEqual([21, 6, 7, 8]))
  await keys('{Control>}z{/Control}{Control>}y{/Control}')
  await answers((rows) => expect(rows.map(({ heads }) => heads)).toEqual([21, 6, 7, 8]))
  await keys('{F2}{Backspace}5{Escape}{Delete}')
  await answers((rows) => expect(rows[0]).not.toHaveProperty('heads'))
})

test('Tab stays inside until Escape lets it leave', async () => {
  await open(ledgerRows(2))
  await cell('h1', 0).click()
  await keys('{Tab}')
  expect(focused()).toBe('村 第1行')
  await keys('{Escape}{Tab}')
  expect(document.activeElement?.closest('[role=grid]')).toBeNull()
})

test('the first letter of a Chinese composition in a selected cell composes into it', async () => {
  const { answers } = await open(ledgerRows(3))
  await cell('h2', 0).click()
  const ime = cdp()
  await ime.send('Input.imeSetComposition', { text: 'zhang', selectionStart: 5, selectionEnd: 5 })
  const box = document.activeElement as HTMLTextAreaElement
  expect(box.value).toBe('zhang')
  expect(getComputedStyle(box).opacity).toBe('1')
  await ime.send('Input.imeSetComposition', {
    text: "zhang'san",
    selectionStart: 9,
    selectionEnd: 9,
  })
  expect(document.activeElement).toBe(box)
  await ime.send('Input.insertText', { text: '章珊' })
  expect(box.value).toBe('章珊')
  await keys('{Enter}')
  await answers((rows) => expect(rows.map(({ name }) => name)).toEqual(['张三', '章珊', '王秀英']))
  expect(focused()).toBe('姓名 第3行')
})

test('the empty line takes a composition too and becomes a row, and another stands below it', async () => {
  const { answers } = await open(ledgerRows(1))
  await cell('h1', 0).click()
  await keys('{ArrowDown}')
  const ime = cdp()
  await ime.send('Input.imeSetComposition', { text: 'li', selectionStart: 2, selectionEnd: 2 })
  await ime.send('Input.insertText', { text: '李' })
  await keys('{Enter}')
  await answers((rows) => expect(rows.map(({ name }) => name)).toEqual(['张三', '李']))
  expect(focused()).toBe('姓名 新的一行')
})

test('an option is found by some of its letters, 不清楚 where the field takes it', async () => {
  const { answers } = await open(ledgerRows(2))
  await cell('h2', 2).click()
  await keys('羊')
  await expect
    .element(page.getByRole('option', { name: '肉羊' }))
    .toHaveAttribute('aria-selected', 'true')
  await keys('{Enter}')
  await answers((rows) => expect(rows[1]).toMatchObject({ breed: 'sheep' }))
  await cell('h1', 3).click()
  await keys('{F2}')
  await page.getByRole('option', { name: '不清楚' }).click()
  await answers((rows) => expect(rows[0]).toMatchObject({ _unknown: ['heads'] }))
})

test('Ctrl+D fills a selection down and is taken back as one', async () => {
  const { answers } = await open(ledgerRows(6))
  await cell('h1', 2).click()
  await keys('{Shift>}{ArrowDown}{ArrowDown}{ArrowDown}{ArrowRight}{/Shift}{Control>}d{/Control}')
  await answers((rows) => {
    expect(rows.slice(0, 4).map(({ breed }) => breed)).toEqual(['sheep', 'sheep', 'sheep', 'sheep'])
    expect(rows.slice(0, 5).map(({ heads }) => heads)).toEqual([5, 5, 5, 5, 9])
  })
  await keys('{Control>}z{/Control}')
  await answers((rows) => expect(rows.map(({ heads }) => heads)).toEqual([5, 6, 7, 8, 9, 10]))
})

/** Puts text on the clipboard of a paste into the focused element, as Excel and WPS do. */
function paste(data: Readonly<Record<string, string>>): void {
  const clipboardData = new DataTransfer()
  for (const [type, text] of Object.entries(data)) clipboardData.setData(type, text)
  document.activeElement?.dispatchEvent(
    new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
  )
}

function sheet(rows: number): string {
  const bad = new Map([
    [3, ['赵某', '示例村3', '骆马', '10', '1,200']],
    [50, ['钱某', '示例村3', '肉羊', '十只', '1,200']],
    [120, ['孙某', '示例村3', '肉羊', '900', '1,200']],
    [200, ['李某', '没有这村', '肉羊', '10', '1,200']],
    [333, ['周某', '示例村3', '肉羊', '10', '1,200.555']],
    [400, ['吴某', '示例村3', '肉羊', '1.5', '1,200']],
    [499, ['郑某', '示例村3', '肉羊', '10', '贵']],
  ])
  return Array.from({ length: rows }, (_, index) =>
    (
      bad.get(index) ?? [
        index === 0 ? '"王\n小二"' : `村民${index}`,
        `示例村${(index % 9) + 1}`,
        index % 2 === 0 ? '肉羊' : '生猪',
        index % 10 === 0 ? '不清楚' : `${index % 400}`,
        '￥1,234.50',
      ]
    ).join('\t'),
  ).join('\r\n')
}

test('500 pasted rows are checked first: nothing is written before 确认, and one undo takes all of it back', async () => {
  const { answers, onDraft } = await open(ledgerRows(20))
  await cell('h11', 0).click()
  paste({ 'text/plain': sheet(500) })
  const dialog = page.getByRole('dialog', { name: '粘贴前核对' })
  await expect.element(dialog.getByText('493 可写，7 有误')).toBeVisible()
  await expect.element(dialog.getByText('500 行 × 5 列，其中 490 行是新添的')).toBeVisible()
  const errors = dialog
    .getByRole('row')
    .elements()
    .map((row) => row.textContent)
  expect(errors).toHaveLength(8)
  expect(errors[1]).toBe('第14行 品种骆马“骆马”不在选项里')
  expect(errors[3]).toBe('第131行 数量900不能大于 500')
  expect(onDraft).not.toHaveBeenCalled()
  await dialog.getByRole('button', { name: '确认' }).click()
  await answers((rows) => {
    expect(rows).toHaveLength(20 + 490 - 6)
    expect(rows[10]).toMatchObject({
      name: '王\n小二',
      village: 'village_1',
      breed: 'sheep',
      price: 1234.5,
      _unknown: ['heads'],
    })
    expect(rows[13]).toEqual(ledgerRows(20)[13])
    expect(rows.at(-1)).toMatchObject({ name: '村民498', breed: 'sheep', heads: 98 })
  })
  await vi.waitFor(() => expect(focused()).toBe('姓名 第11行'))
  await keys('{Control>}z{/Control}')
  await answers((rows) => expect(rows).toEqual(ledgerRows(20)))
})

test('a table copied from a page is read from its markup, its header by the names of the columns', async () => {
  const { answers } = await open(ledgerRows(1))
  await cell('h1', 0).click()
  paste({
    'text/html':
      '<table><tr><th>数量（只）</th><th>电话</th><th>姓名</th></tr><tr><td>8</td><td>1</td><td>丁一</td></tr><tr><td>9</td><td>2</td><td>丁二</td></tr></table>',
  })
  const dialog = page.getByRole('dialog')
  await expect.element(dialog.getByText('2 可写，0 有误')).toBeVisible()
  await expect.element(dialog.getByText('有 1 列对不上，不写入。')).toBeVisible()
  await dialog.getByRole('button', { name: '确认' }).click()
  await answers((rows) =>
    expect(rows.map(({ name, heads }) => [name, heads])).toEqual([
      ['丁一', 8],
      ['丁二', 9],
    ]),
  )
})

test('names of regions are looked up before they are written, and what is not found says so', async () => {
  const { answers } = await open(ledgerRows(2))
  await expect.element(page.getByText('示例镇示例村一')).toBeVisible()
  await cell('h1', 11).click()
  paste({ 'text/plain': '示例镇示例村二\n火星' })
  const dialog = page.getByRole('dialog')
  await expect.element(dialog.getByText('1 可写，1 有误')).toBeVisible()
  await dialog.getByRole('button', { name: '有误的也写入，标出来再改' }).click()
  await answers((rows) => expect(rows.map(({ region }) => region)).toEqual(['a2', undefined]))
})

test('a selection is copied as text that a spreadsheet reads', async () => {
  await open([
    { _id: 'h1', name: '王\n小二', heads: 3 },
    { _id: 'h2', name: '说"是"', heads: 4 },
  ])
  await cell('h1', 0).click()
  await keys('{Shift>}{ArrowDown}{ArrowRight}{ArrowRight}{ArrowRight}{/Shift}')
  const clipboardData = new DataTransfer()
  document.activeElement?.dispatchEvent(
    new ClipboardEvent('copy', { clipboardData, bubbles: true, cancelable: true }),
  )
  expect(clipboardData.getData('text/plain')).toBe('"王\n小二"\t\t\t3\r\n"说""是"""\t\t\t4')
  expect(clipboardData.getData('text/html')).toContain('<td>说"是"</td>')
})

test('a filter reads as a sentence with its count; sorting leaves the table as it is', async () => {
  const { answers } = await open(ledgerRows(30))
  await page.getByRole('button', { name: '筛选和排序 品种' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('radio', { name: '只看选中的内容' }).click()
  await dialog.getByRole('checkbox', { name: '肉羊 · 10 行' }).click()
  await dialog.getByRole('button', { name: '确定' }).click()
  await expect.element(page.getByText('品种 是 肉羊 · 10 行')).toBeVisible()
  await expect.element(page.getByRole('grid')).toHaveAttribute('aria-rowcount', '12')
  await page.getByRole('button', { name: '筛选和排序 数量' }).click()
  await dialog.getByRole('radio', { name: '降序' }).click()
  await dialog.getByRole('button', { name: '确定' }).click()
  await expect.element(page.getByText('品种 是 肉羊，按 数量 降序 · 10 行')).toBeVisible()
  expect(document.querySelector('[aria-rowindex="2"] [role=rowheader]')?.textContent).toBe('28')
  await cell('h28', 3).click()
  await keys('1{Enter}')
  await answers((rows) => expect(rows[27]).toMatchObject({ _id: 'h28', heads: 1 }))
  await page.getByRole('button', { name: '全部' }).click()
  expect(document.querySelector('[aria-rowindex="2"] [role=rowheader]')?.textContent).toBe('1')
})

test('errors are reached one after another, and the cell says what is wrong', async () => {
  await open(troubledRows)
  await page.getByRole('button', { name: /下一处错误（共 6 处）/ }).click()
  await vi.waitFor(() => expect(focused()).toBe('数量 第1行'))
  const box = document.activeElement
  expect(box?.getAttribute('aria-invalid')).toBe('true')
  const said = document.getElementById(box?.getAttribute('aria-describedby') ?? '')?.textContent
  expect(said).toContain('“12a”不是数字')
  await page.getByRole('button', { name: /下一处错误/ }).click()
  await vi.waitFor(() => expect(focused()).toBe('姓名 第2行'))
})

test('rows are removed together and come back to their places', async () => {
  const { answers } = await open(ledgerRows(5))
  await cell('h2', 0).click()
  await keys('{Shift>}{ArrowDown}{/Shift}')
  await page.getByRole('button', { name: '移除 2 行' }).click()
  await answers((rows) => expect(rows.map(({ _id }) => _id)).toEqual(['h1', 'h4', 'h5']))
  await page.getByRole('button', { name: '撤销' }).click()
  await answers((rows) =>
    expect(rows.map(({ _id }) => _id)).toEqual(['h1', 'h2', 'h3', 'h4', 'h5']),
  )
})

test('read-only: nothing is typed, pasted or removed; it can be walked and copied', async () => {
  const { onDraft } = await open(ledgerRows(3), { readOnly: true })
  await expect.element(page.getByRole('button', { name: '添加一行' })).not.toBeInTheDocument()
  await expect.element(page.getByRole('grid')).toHaveAttribute('aria-rowcount', '4')
  await cell('h1', 0).click()
  await keys('x{Delete}{ArrowRight}')
  paste({ 'text/plain': 'a\tb' })
  expect(focused()).toBe('村 第1行')
  expect(page.getByRole('dialog').elements()).toHaveLength(0)
  expect(onDraft).not.toHaveBeenCalled()
})

test('a finger selects with the first tap and edits with the second', async () => {
  await open(ledgerRows(3))
  const target = document.querySelector('[role=gridcell][data-row=h2][data-column="0"]')
  const tap = () => {
    const { x, y } = target?.getBoundingClientRect() ?? new DOMRect()
    const at = { bubbles: true, cancelable: true, clientX: x + 5, clientY: y + 5 }
    const hit = document.elementFromPoint(x + 5, y + 5)
    hit?.dispatchEvent(new PointerEvent('pointerdown', { ...at, pointerType: 'touch' }))
    hit?.dispatchEvent(new PointerEvent('pointerup', { ...at, pointerType: 'touch' }))
    hit?.dispatchEvent(new MouseEvent('mousedown', at))
    hit?.dispatchEvent(new MouseEvent('click', at))
  }
  tap()
  await vi.waitFor(() => expect(focused()).toBe('姓名 第2行'))
  const box = () => document.activeElement as HTMLTextAreaElement
  expect(box().inputMode).toBe('none')
  tap()
  await vi.waitFor(() => expect(getComputedStyle(box()).opacity).toBe('1'))
  expect(box().inputMode).not.toBe('none')
})

test('cells copied with the keys are pasted with the keys', async () => {
  const { answers } = await open(ledgerRows(3))
  await cell('h1', 3).click()
  await cell('h2', 4).click({ modifiers: ['Shift'] })
  await keys('{Control>}c{/Control}')
  await cell('h2', 3).click()
  await keys('{Control>}v{/Control}')
  await expect.element(page.getByText('2 可写，0 有误')).toBeVisible()
  await keys('{Enter}')
  await answers((rows) =>
    expect(rows.map(({ heads, price }) => [heads, price])).toEqual([
      [5, 680],
      [5, 680],
      [6, 692.5],
    ]),
  )
})

test('a cell of a kind that is no text opens its control, and closing it is one change', async () => {
  const { answers } = await open(ledgerRows(2))
  await cell('h2', 12).click()
  await keys('{Enter}')
  const dialog = page.getByRole('dialog', { name: '困难 第2行' })
  await dialog.getByText('因灾').click()
  await dialog.getByText('因学').click()
  await dialog.getByRole('button', { name: '完成' }).click()
  await answers((rows) => expect(rows[1]).toMatchObject({ difficulty: ['disaster', 'school'] }))
  await vi.waitFor(() => expect(focused()).toBe('困难 第2行'))
  await keys('{Control>}z{/Control}')
  await answers((rows) => expect(rows[1]).not.toHaveProperty('difficulty'))
})

test('a filter lists places by their names, not their codes', async () => {
  await open(ledgerRows(6))
  await page.getByRole('button', { name: '筛选和排序 所在地区' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('radio', { name: '只看选中的内容' }).click()
  await dialog.getByRole('checkbox', { name: '示例镇示例村二 · 3 行' }).click()
  await dialog.getByRole('button', { name: '确定' }).click()
  await expect.element(page.getByText('所在地区 是 示例镇示例村二 · 3 行')).toBeVisible()
})

test('dragging the mouse selects a rectangle, the row number its row', async () => {
  await open(ledgerRows(5))
  const at = (row: string, column: number) => cell(row, column).element()
  const mouse = (type: string, target: Element, buttons: number) =>
    target.dispatchEvent(
      new PointerEvent(type, { bubbles: true, cancelable: true, pointerType: 'mouse', buttons }),
    )
  mouse('pointerdown', at('h2', 1), 1)
  mouse('pointermove', at('h4', 3), 1)
  mouse('pointerup', at('h4', 3), 0)
  mouse('pointermove', at('h5', 5), 0)
  const selected = () => document.querySelectorAll('[role=gridcell][aria-selected=true]').length
  await vi.waitFor(() => expect(selected()).toBe(9))
  await page.getByRole('rowheader', { name: '3' }).click()
  await vi.waitFor(() => expect(selected()).toBe(15))
})
