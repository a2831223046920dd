import { database } from '@xiance/tooling/postgres'
import { expect, test } from 'vitest'
import { backendAt, temporarySqlite } from '../testing/index.ts'
import { planDifferential } from '../testing/plan-differential.ts'

test(
  'random formulas give the same in closures, on SQLite and on PostgreSQL',
  { timeout: 120_000 },
  async () => {
    await using sqlite = await temporarySqlite()
    await using own = await database()
    await using postgres = await backendAt(own.url)
    const report = await planDifferential({
      stores: [sqlite.store, postgres.store],
      formulas: 300,
      seed: 20_241_120,
    })
    expect(report.differences.slice(0, 5)).toEqual([])
    expect(report.compared).toBeGreaterThan(600)
    expect(report.telling).toBeGreaterThan(report.compared / 4)
  },
)
