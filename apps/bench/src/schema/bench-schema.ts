import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import type { CheckFigures } from './checking.ts'

const rounds = 5
const checking = fileURLToPath(new URL('./checking.ts', import.meta.url))

/**
 * Milliseconds to check a county of 500 indicators and 50 forms of 100 questions: in a fresh process, and again after one edit.
 * Beside the time on the clock stands the processor's own, which other work on the machine does not lengthen: it is what is
 * held against the limit. Gives the steps that missed theirs.
 */
export async function benchSchema(): Promise<readonly string[]> {
  const figures: CheckFigures[] = []
  for (let round = 0; round < rounds; round += 1) {
    const { stdout } = await promisify(execFile)(process.execPath, [...process.execArgv, checking])
    figures.push(JSON.parse(stdout) as CheckFigures)
  }
  const [first] = figures
  if (first === undefined) return []
  console.log(
    `\nCheck of a county of ${first.indicators} indicators and ${first.questions} questions`,
  )
  console.log(`  ${''.padEnd(44)} ${'clock'.padStart(10)} ${'processor'.padStart(12)}`)
  const missed: string[] = []
  for (const [index, { name, limit }] of first.steps.entries()) {
    const [clock, processor = Number.NaN] = (['clock', 'processor'] as const).map((key) =>
      Math.min(...figures.map(({ steps }) => steps[index]?.[key] ?? Number.NaN)),
    )
    console.log(
      `  ${name.padEnd(44)} ${milliseconds(clock)} ${milliseconds(processor).padStart(12)}  (limit: ${limit} ms)`,
    )
    if (!(processor <= limit)) missed.push(`schema: ${name}`)
  }
  return missed
}

function milliseconds(time = Number.NaN): string {
  return `${time.toFixed(1).padStart(7)} ms`
}
