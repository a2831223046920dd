import { citations } from '@xiance/config-base/testing'
import type { Citation, Entry } from '@xiance/schema'
import { expect, it } from 'vitest'
import { own } from './config.ts'
import { config } from './index.ts'
import text from './text.json' with { type: 'json' }
import { passedOver } from './passed-over.ts'

/** Sections 一 to 三, with the number each paragraph has in the document. */
const paragraphs = text
  .map((line, index) => ({ line, number: index + 1 }))
  .slice(
    text.findIndex((line) => line.startsWith('一、')),
    text.findIndex((line) => line.startsWith('中共都安')),
  )

/** Headings such as `10.工作目标` and `(一)` carry numbers that count nothing. */
const body = (line: string): string =>
  line.replace(/^(?:\d+\.|[((][一二三四五六七八九十]+[))])/, '')

const years = /20\d\d(?=[年—])/g
const figures = /\d+(?:\.\d+)?(?:\/10万|[%‰])?/g
const words = /[一二两三四五六七八九]+(?:个|所|家|名|批|座|套|级|层|大项|处|支|统一|项工程|公立)/g

const cited: readonly Citation[] = citations(config)
const entries: readonly (Entry & { readonly source?: unknown })[] = [
  ...own.indicators.flatMap((indicator): readonly Entry[] => indicator.entries),
  ...own.parameters.flatMap((series): readonly Entry[] => series.entries),
  ...own.groups.flatMap((group): readonly Entry[] => ('size' in group ? group.size : [])),
]

it('cites every number of sections 一 to 三, or says why it is passed over', () => {
  const open = paragraphs.flatMap(({ line, number }) =>
    [...spans(line, figures), ...spans(line, words)]
      .filter(({ from, to }) => !isYear(line, from) && !isCited(line, from, to))
      .map(({ from, to }) => `${number} …${line.slice(Math.max(0, from - 8), to + 6)}`),
  )
  expect(open.filter((piece) => !excused(piece))).toEqual([])
  expect(passedOver.filter(({ words }) => !open.some((piece) => piece.includes(words)))).toEqual([])
})

it('gives an entry cited from the paragraph to every year the paragraph prints', () => {
  const missed = paragraphs.flatMap(({ line, number }) =>
    [...new Set(line.match(years) ?? [])]
      .filter((year) => !datedIn(line, year))
      .map((year) => `${number} ${year}`),
  )
  expect(missed).toEqual([])
})

it('prints what it says is written', () => {
  const wrong = entries.flatMap((entry) =>
    [entry.q]
      .flat()
      .filter(
        ({ asWritten }) =>
          asWritten !== undefined &&
          /\d/.test(asWritten) &&
          !citations(entry).some(({ quote }) => quote.includes(asWritten)),
      )
      .map(({ asWritten }) => `${asWritten} – ${citations(entry)[0]?.quote}`),
  )
  expect(wrong).toEqual([])
})

it('shows every indicator on a dashboard, and asks for every one that is reported', () => {
  const shown = new Set(
    own.dashboards.flatMap(({ tiles }) =>
      tiles.flatMap((tile) => ('indicator' in tile ? [tile.indicator] : [])),
    ),
  )
  const asked = new Set(
    own.workflows.flatMap(({ transitions }) =>
      transitions.flatMap((transition) =>
        ('do' in transition ? transition.do : []).flatMap((step) =>
          'report' in step ? step.report : [],
        ),
      ),
    ),
  )
  for (const { id, value, every, by } of own.indicators) {
    expect(shown, id).toContain(id)
    if (value === undefined) expect([id, asked.has(id), every, by]).toEqual([id, true, every, by])
    expect([every, by], id).not.toContain(undefined)
  }
})

it('gives every form and every checklist to somebody', () => {
  const asked = JSON.stringify(own.workflows)
  for (const { id } of own.checklists) expect(asked).toContain(`{"checklist":"${id}"}`)
  for (const { id } of own.forms)
    expect(
      [`{"form":"${id}"}`, `"about":"${id}"`].some((words) => asked.includes(words)),
      id,
    ).toBe(true)
})

interface Span {
  readonly from: number
  readonly to: number
}

function spans(line: string, pattern: RegExp): readonly Span[] {
  const start = line.length - body(line).length
  return [...body(line).matchAll(pattern)].map(({ index, 0: found }) => ({
    from: start + index,
    to: start + index + found.length,
  }))
}

function isYear(line: string, from: number): boolean {
  return /^20\d\d[年—]/.test(line.slice(from))
}

/** Some citation stands in this paragraph over the whole of the number. */
function isCited(line: string, from: number, to: number): boolean {
  return cited.some(({ quote }) => {
    for (let at = line.indexOf(quote); at >= 0; at = line.indexOf(quote, at + 1))
      if (at <= from && to <= at + quote.length) return true
    return false
  })
}

function datedIn(line: string, year: string): boolean {
  return (
    entries.some(
      (entry) =>
        citations(entry).some(({ quote }) => line.includes(quote)) &&
        JSON.stringify([entry.when ?? null, entry.q]).includes(year),
    ) || cited.some(({ quote }) => quote.includes(year) && line.includes(quote))
  )
}

function excused(piece: string): boolean {
  return passedOver.some(({ words }) => piece.includes(words))
}
