import type { SqliteDatabase } from 'kysely'

const kept = 500

/** Keeps the statements used last prepared: parsing costs as much as a small insert. */
export function prepared(database: SqliteDatabase): SqliteDatabase {
  const statements = new Map<string, ReturnType<SqliteDatabase['prepare']>>()
  return {
    close: () => database.close(),
    prepare: (text) => {
      const statement = statements.get(text) ?? database.prepare(text)
      statements.delete(text)
      statements.set(text, statement)
      const [oldest] = statements.keys()
      if (statements.size > kept && oldest !== undefined) statements.delete(oldest)
      return statement
    },
  }
}
