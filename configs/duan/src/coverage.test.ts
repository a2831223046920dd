import { citations, idlyPassedOver, uncitedQuantities } from '@xiance/config-base/testing'
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

const years = /20\d\d(?=[年—])/g
/** Years are asked for below, by the entries that hold for them. */
const aYear = /\[20\d\d\][年—]/

const cited: readonly Citation[] = citations(config)
const entries: readonly (Entry & { readonly source?: unknown })[] = [
  ...own.indicators.flatMap((indicator): readonly Entry[] => indicator.entries),
  ...own.parameters.flatMap((series): readonly Entry[] => series.entries),
  ...own.groups.flatMap((group): readonly Entry[] => ('size' in group ? group.size : [])),
]

it('quotes every quantity of the plan, in digits or in words, or says why not', () => {
  const open = uncitedQuantities(config, passedOver)
  expect(open.filter((quantity) => !aYear.test(quantity))).toEqual([])
  expect(idlyPassedOver(config, passedOver)).toEqual([])
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

function datedIn(line: string, year: string): boolean {
  return (
    entries.some(
      (entry) =>
        citations(entry).some(({ quote }) => line.includes(quote)) &&
        JSON.stringify([entry.when ?? null, entry.q]).includes(year),
    ) || cited.some(({ quote }) => quote.includes(year) && line.includes(quote))
  )
}
