import { expect, test } from 'vitest'
import { listAudit, verifyAudit } from '../audit.ts'
import type { Store } from '../store.ts'
import { foundCounty, instant, type OpenBackend } from './backend.ts'

type Tampering = (db: Store['auth']['db']) => Promise<unknown>

const tamperings: Readonly<Record<string, { readonly do: Tampering; readonly at: number }>> = {
  'a changed word': {
    do: (db) =>
      db.updateTable('audit').set({ detail: '"20"' }).where('seq', '=', 3).executeTakeFirst(),
    at: 3,
  },
  'a removed entry': {
    do: (db) => db.deleteFrom('audit').where('seq', '=', 4).executeTakeFirst(),
    at: 4,
  },
  'an end cut off': {
    do: (db) => db.deleteFrom('audit').where('seq', '>=', 5).executeTakeFirst(),
    at: 5,
  },
  'another actor': {
    do: (db) =>
      db.updateTable('audit').set({ actor: 'somebody' }).where('seq', '=', 1).executeTakeFirst(),
    at: 1,
  },
  'a replaced hash': {
    do: (db) =>
      db
        .updateTable('audit')
        .set({ hash: 'f'.repeat(64) })
        .where('seq', '=', 2)
        .executeTakeFirst(),
    at: 2,
  },
}

export function auditConformance(open: OpenBackend): void {
  test('entries are chained in the order of their writes and found by words', async () => {
    await using backend = await open()
    await fiveEntries(backend.store)
    await backend.store.read(async (reader) => {
      expect(await verifyAudit(reader, 'hangjin')).toEqual({
        ok: true,
        entries: 5,
        brokenAt: null,
      })
      const list = await listAudit(reader, { county: 'hangjin', limit: 2 })
      expect(list.items.map(({ seq }) => seq)).toEqual([5, 4])
      const rest = await listAudit(reader, { county: 'hangjin', cursor: list.next })
      expect(rest.items.map(({ seq }) => seq)).toEqual([3, 2, 1])
      const found = await listAudit(reader, { county: 'hangjin', search: 'cap_%' })
      expect(found.items.map(({ subject }) => subject)).toEqual(['cap_%'])
    })
  })

  test.each(Object.entries(tamperings))('%s is found', async (_, tampering) => {
    await using backend = await open()
    await fiveEntries(backend.store)
    await tampering.do(backend.store.auth.db)
    const verdict = await backend.store.read((reader) => verifyAudit(reader, 'hangjin'))
    expect(verdict).toMatchObject({ ok: false, brokenAt: tampering.at })
  })
}

async function fiveEntries(store: Store): Promise<void> {
  await foundCounty(store)
  for (const subject of ['cap_%', 'cap'])
    await store.write({ county: 'hangjin', actor: 'it', at: instant }, async (tx) => {
      tx.audit({ action: 'config.edit', subject, detail: { to: 25 } })
      tx.audit({ action: 'config.check', subject: 'draft' })
    })
}
