import { benchExprSize } from './expr/bench-expr-size.ts'
import { benchExpr } from './expr/bench-expr.ts'
import { benchSchema } from './schema/bench-schema.ts'

/** Benchmarks by name; each prints our figure beside its limit and its peers, in one run, and gives what missed its limit. */
const benches: Readonly<Record<string, () => Promise<readonly string[] | void>>> = {
  expr: benchExpr,
  'expr-size': benchExprSize,
  schema: benchSchema,
}

const asked = process.argv.slice(2)
const unknown = asked.filter((name) => !Object.hasOwn(benches, name))
if (unknown.length > 0) {
  console.error(`No benchmark ${unknown.join(', ')}; there are: ${Object.keys(benches).join(', ')}`)
  process.exitCode = 2
} else {
  const missed: string[] = []
  for (const [name, bench] of Object.entries(benches))
    if (asked.length === 0 || asked.includes(name)) missed.push(...((await bench()) ?? []))
  if (missed.length > 0) {
    console.error(`\nLimits missed: ${missed.join(', ')}`)
    process.exitCode = 1
  }
}
