import { canonicalDocument, editAt, resolve } from '@xiance/schema'
import { checkConfig } from '@xiance/schema/meta'
import { wideCounty } from './wide-county.ts'

export interface CheckFigures {
  readonly indicators: number
  readonly questions: number
  readonly steps: readonly StepFigure[]
}

interface StepFigure {
  readonly name: string
  /** Milliseconds it may take. */
  readonly limit: number
  readonly clock: number
  /** Of the processor, in this thread. */
  readonly processor: number
}

/** Each edit in two values, so that it can be made again and again. */
const edits: readonly (readonly [string, string, readonly [unknown, unknown]])[] = [
  ["a target's number", '/indicators/indicator7/entries/target_in_2018/q/value', [17, 18]],
  ["an indicator's title", '/indicators/indicator9/title', ['甲指标', '乙指标']],
  ["a question's title", '/forms/form8/fields/f8/title', ['甲问', '乙问']],
  ["a question's condition", '/forms/form8/fields/f12/show', ['f10 = true', 'f10 = false']],
  ["a parameter's value", '/parameters/parameter3/entries/only/q/value', [103, 104]],
  [
    'a title of the register that all forms are about',
    '/registers/household/fields/known3/title',
    ['甲知', '乙知'],
  ],
  [
    'a new question',
    '/forms/form8/fields/fresh',
    [{ id: 'fresh', title: '新问', kind: 'integer' }, undefined],
  ],
  [
    'an option more in a list that five forms ask by',
    '/lists/list0/options/o0_new',
    [{ id: 'o0_new', title: '新选项' }, undefined],
  ],
  [
    'an option that five forms and the register ask by',
    '/lists/list0/options/o0_1/title',
    ['甲选', '乙选'],
  ],
]

const again = 9

/** In a process that has done nothing before. */
const first = measure(() => checkConfig(wideCounty))

/** As it is stored: what an author's draft is between two edits. */
let document = canonicalDocument(wideCounty, resolve(wideCounty).resolved)
let { resolved } = checkConfig(document)

const steps: StepFigure[] = [{ name: 'from nothing', limit: 1000, ...first }]
for (const [name, path, values] of edits) {
  const times = Array.from({ length: again }, (_, index) => {
    if (resolved !== null) document = editAt(document, resolved, path, values[index % 2])
    return measure(() => {
      resolved = checkConfig(document).resolved
    })
  })
  steps.push({ name: `again after ${name}`, limit: 50, ...median(times) })
}

const figures: CheckFigures = {
  indicators: wideCounty.indicators?.length ?? 0,
  questions: (wideCounty.forms ?? []).flatMap(({ pages }) =>
    pages.flatMap(({ fields }) => [...fields]),
  ).length,
  steps,
}
console.log(JSON.stringify(figures))

function measure(run: () => unknown): Pick<StepFigure, 'clock' | 'processor'> {
  const before = process.threadCpuUsage()
  const from = performance.now()
  run()
  const clock = performance.now() - from
  const { user, system } = process.threadCpuUsage(before)
  return { clock, processor: (user + system) / 1000 }
}

function median(
  times: readonly Pick<StepFigure, 'clock' | 'processor'>[],
): Pick<StepFigure, 'clock' | 'processor'> {
  const middle = (key: 'clock' | 'processor'): number =>
    times.map((time) => time[key]).toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0
  return { clock: middle('clock'), processor: middle('processor') }
}
