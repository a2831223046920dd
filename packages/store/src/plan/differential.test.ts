import { database } from '@xiance/tooling/postgres'
import { expect, test } from 'vitest'
import { backendAt, temporarySqlite } from '../testing/index.ts'
import { planDifferential } from '../testing/plan-differential.ts'

// `pnpm --filter @xiance/store differential` asks for many more.
const [formulas = 300, seed = 20_241_120] = (process.env['DIFFERENTIAL'] ?? '')
  .split(' ')
  .filter(Boolean)
  .map(Number)

test(
  'random formulas give the same in closures, on SQLite and on PostgreSQL',
  { timeout: 60_000 + formulas * 100 },
  async () => {
    await using sqlite = await temporarySqlite()
    await using own = await database()
    await using postgres = await backendAt(own.url)
    const { differences, untried, ...figures } = await planDifferential({
      stores: [sqlite.store, postgres.store],
      formulas,
      seed,
    })
    if (formulas > 300)
      console.log(`seed ${seed}: ${JSON.stringify(figures)}, ${differences.length} differences`)
    expect(differences.slice(0, 5)).toEqual([])
    expect(untried).toEqual([])
    expect(figures.compared).toBeGreaterThan(2 * formulas)
    expect(figures.telling).toBeGreaterThan(figures.compared / 4)
  },
)
