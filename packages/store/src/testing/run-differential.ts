/** `pnpm --filter @xiance/store differential [formulas] [seed]`: the differential test at length. */
import { postgres } from '@xiance/tooling/postgres'
import { backendAt, temporarySqlite } from './backend.ts'
import { planDifferential } from './plan-differential.ts'

const [formulas = 10_000, seed = Date.now() % 1_000_000] = process.argv.slice(2).map(Number)

await using server = await postgres()
await using sqlite = await temporarySqlite()
await using onPostgres = await backendAt(server.url)
const { differences, ...figures } = await planDifferential({
  stores: [sqlite.store, onPostgres.store],
  formulas,
  seed,
})
console.log(`seed ${seed}: ${JSON.stringify(figures)}`)
console.log(`${differences.length} differences`)
for (const difference of differences.slice(0, 20)) console.log(JSON.stringify(difference))
process.exitCode = differences.length === 0 ? 0 : 1
