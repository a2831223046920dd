/** min and max over several values: numbers or dates. */
import { constantNumber } from '../closures/constant.ts'
import type { Value } from '../value.ts'
import type { FunctionSpec, Run } from './spec.ts'

type Beats = (value: Value & {}, best: Value & {}) => boolean

function extreme(beats: Beats, capped: (of: Run, limit: number) => Run): FunctionSpec {
  return {
    takes: ['any'],
    rest: true,
    gives: ([first]) => first?.type ?? { kind: 'blank' },
    run: (args, node) => {
      const [first, second] = args
      const limit = node.args[1] ? constantNumber(node.args[1]) : null
      return first && second && args.length === 2 && limit !== null
        ? capped(first, limit)
        : among(args, beats)
    },
  }
}

function among(args: readonly Run[], beats: Beats): Run {
  return (frame) => {
    let best: Value = null
    for (const arg of args) {
      const value = arg(frame)
      if (value === null) return null
      if (best === null || beats(value, best)) best = value
    }
    return best
  }
}

function atMost(of: Run, limit: number): Run {
  return (frame) => {
    const value = of(frame)
    return typeof value === 'number' ? (value < limit ? value : limit) : null
  }
}

function atLeast(of: Run, limit: number): Run {
  return (frame) => {
    const value = of(frame)
    return typeof value === 'number' ? (value > limit ? value : limit) : null
  }
}

export const extremeFunctions = {
  min: extreme((value, best) => value < best, atMost),
  max: extreme((value, best) => value > best, atLeast),
} as const satisfies Readonly<Record<string, FunctionSpec>>
