import { Bench } from 'tinybench'

/** Work done once per call of the timer, so that reading the clock does not count. */
const BATCH = 1024
/** Calls before the first round, so that optimised code is measured. */
const WARM = 20_000
/** Contenders take turns, so that a busy moment of the machine does not fall on one of them. */
const ROUNDS = 9

export interface Contender<Input> {
  readonly name: string
  readonly run: (input: Input) => unknown
  readonly inputs: readonly Input[]
}

/** Nanoseconds per call: the median over the rounds, and the best round, which a busy machine spoils least. */
export interface Figure {
  readonly median: number
  readonly best: number
}

/** Figures by name. All are called through one function value, as an engine calls a formula. */
export async function figuresOf<Input>(
  contenders: readonly Contender<Input>[],
  batch = BATCH,
): Promise<ReadonlyMap<string, Figure>> {
  const rounds = new Map<string, number[]>(contenders.map(({ name }) => [name, []]))
  for (const contender of contenders) repeat(contender, WARM)
  for (let round = 0; round < ROUNDS; round += 1) {
    const bench = new Bench({ time: 60, warmupTime: 20 })
    for (const contender of contenders)
      bench.add(contender.name, () => void repeat(contender, batch))
    await bench.run()
    for (const { name, result } of bench.tasks)
      if ('latency' in result) rounds.get(name)?.push((result.latency.p50 * 1e6) / batch)
  }
  return new Map([...rounds].map(([name, found]) => [name, figure(found)]))
}

/** Counts the answers, so that no call can be left out. */
function repeat<Input>({ run, inputs }: Contender<Input>, times: number): number {
  let answers = 0
  const last = inputs.length - 1
  for (let index = 0; index < times; index += 1) {
    const value = run(inputs[index & last] as Input)
    if (value !== null) answers += 1
  }
  return answers
}

function figure(rounds: readonly number[]): Figure {
  const ordered = rounds.toSorted((a, b) => a - b)
  const [best = Number.NaN] = ordered
  return { median: ordered[Math.floor(ordered.length / 2)] ?? Number.NaN, best }
}
