import type { Reader, Tx } from './store.ts'

/** The answer already given to this request, as text; null when it never happened. */
export async function getReceipt(
  reader: Reader,
  { county, key }: { readonly county: string; readonly key: string },
): Promise<string | null> {
  const row = await reader.db
    .selectFrom('receipt')
    .select('result')
    .where('county_id', '=', county)
    .where('key', '=', key)
    .executeTakeFirst()
  return row?.result ?? null
}

/** Keeps the answer of a request; false when the same request was answered before. */
export async function keepReceipt(
  tx: Tx,
  { key, result }: { readonly key: string; readonly result: string },
): Promise<boolean> {
  const kept = await tx.db
    .insertInto('receipt')
    .values({ county_id: tx.county, key, at: tx.at, result })
    .onConflict((conflict) => conflict.columns(['county_id', 'key']).doNothing())
    .returning('key')
    .executeTakeFirst()
  return kept !== undefined
}
