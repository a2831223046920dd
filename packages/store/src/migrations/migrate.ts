import type { Kysely } from 'kysely'
import { Migrator, type Migration } from 'kysely/migration'
import type { DialectKind } from '../dialects/sql-differences.ts'
import { StoreError } from '../store-error.ts'
import type { Database } from '../tables/database.ts'
import { assessmentShapes } from './assessment-shapes.ts'
import { authShapes } from './auth-shapes.ts'
import { fileShapes } from './file-shapes.ts'
import { paymentShapes } from './payment-shapes.ts'
import { recordShapes } from './record-shapes.ts'
import { submissionShapes } from './submission-shapes.ts'
import { createTable, type TableShape } from './table-maker.ts'
import { tenancyShapes } from './tenancy-shapes.ts'

/** Applies what is missing, in order; returns the names applied. */
export async function migrateToNewest(
  db: Kysely<Database>,
  kind: DialectKind,
): Promise<readonly string[]> {
  const migrator = new Migrator({
    db,
    provider: { getMigrations: async () => migrationsFor(kind) },
  })
  const { error, results = [] } = await migrator.migrateToLatest()
  if (error !== undefined) {
    const failed = results.find((result) => result.status === 'Error')
    throw new StoreError('store.migration_failed', { name: failed?.migrationName ?? '' }, error)
  }
  return results
    .filter((result) => result.status === 'Success')
    .map((result) => result.migrationName)
}

/** Names sort in the order they apply; an applied one is never changed. */
function migrationsFor(kind: DialectKind): Record<string, Migration> {
  return {
    '0001_tenancy': tables(kind, tenancyShapes),
    '0002_records': tables(kind, recordShapes),
    '0003_submissions': tables(kind, submissionShapes),
    '0004_assessments': tables(kind, assessmentShapes),
    '0005_auth': tables(kind, authShapes),
    '0006_payments': tables(kind, paymentShapes),
    '0007_files': tables(kind, fileShapes),
  }
}

function tables(kind: DialectKind, shapes: Readonly<Record<string, TableShape>>): Migration {
  return {
    up: async (db: Kysely<unknown>) => {
      for (const [name, shape] of Object.entries(shapes))
        await createTable(db, kind, { name, shape })
    },
  }
}
