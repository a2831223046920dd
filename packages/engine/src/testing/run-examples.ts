import type { LinkedConfig } from '../linking/link.ts'
import { UnknownIdError } from '../linking/unknown-id.ts'
import { matches } from './matches.ts'
import { act, newStage, type Stage } from './play.ts'
import { readDeed, readGiven } from './story.ts'

/** One step of one example. */
export interface ExampleCase {
  /** `<example>/<step from 1>`. */
  readonly id: string
  readonly ok: boolean
  readonly expected: unknown
  readonly actual: unknown
}

export interface ExampleRun {
  readonly passed: number
  readonly failed: number
  readonly cases: readonly ExampleCase[]
}

/** Plays every worked example of a config and compares what comes out; the shape of a story is in README. */
export function runExamples(linked: LinkedConfig): ExampleRun {
  const cases = linked.config.examples.flatMap((example) => {
    const { stage, problems } = newStage(linked, readGiven(example.given))
    if (problems.length > 0)
      return [
        { id: `${example.id}/given`, ok: false, expected: { problems: [] }, actual: { problems } },
      ]
    return example.story.map((step, index): ExampleCase => {
      const actual = outcome(stage, step)
      return {
        id: `${example.id}/${index + 1}`,
        ok: matches(step.expect, actual),
        expected: step.expect,
        actual,
      }
    })
  })
  const passed = cases.filter(({ ok }) => ok).length
  return { passed, failed: cases.length - passed, cases }
}

function outcome(stage: Stage, step: Parameters<typeof act>[2]): unknown {
  const deed = readDeed(step.do)
  if (deed === null) return { problem: 'example.unknown_deed' }
  try {
    return act(stage, deed, step)
  } catch (error) {
    if (error instanceof UnknownIdError) return { problem: error.code, id: error.id }
    throw error
  }
}
