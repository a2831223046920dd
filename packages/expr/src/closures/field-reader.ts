/**
 * Reading a field by id. V8 keeps one inline cache per place in the source: a place that reads many ids pays a generic
 * look-up (measured: 25 ns), a place that reads one id a plain property load (3 ns). So ids are given places of their own,
 * first come, first served; when all are taken the rest share one.
 */
import type { Row, Value } from '../value.ts'

export type ReadField = (row: Row) => Value | undefined

type Place = (id: string) => ReadField

const SHARED: Place = (id) => (row) => row[id]

const PLACES: readonly Place[] = [
  (id) => (row) => row[id],
  (id) => (row) => row[id],
  (id) => (row) => row[id],
  (id) => (row) => row[id],
  (id) => (row) => row[id],
  (id) => (row) => row[id],
  (id) => (row) => row[id],
  (id) => (row) => row[id],
  (id) => (row) => row[id],
  (id) => (row) => row[id],
  (id) => (row) => row[id],
  (id) => (row) => row[id],
  (id) => (row) => row[id],
  (id) => (row) => row[id],
  (id) => (row) => row[id],
  (id) => (row) => row[id],
  (id) => (row) => row[id],
  (id) => (row) => row[id],
  (id) => (row) => row[id],
  (id) => (row) => row[id],
  (id) => (row) => row[id],
  (id) => (row) => row[id],
  (id) => (row) => row[id],
  (id) => (row) => row[id],
  (id) => (row) => row[id],
  (id) => (row) => row[id],
  (id) => (row) => row[id],
  (id) => (row) => row[id],
  (id) => (row) => row[id],
  (id) => (row) => row[id],
  (id) => (row) => row[id],
  (id) => (row) => row[id],
  (id) => (row) => row[id],
  (id) => (row) => row[id],
  (id) => (row) => row[id],
  (id) => (row) => row[id],
  (id) => (row) => row[id],
  (id) => (row) => row[id],
  (id) => (row) => row[id],
  (id) => (row) => row[id],
  (id) => (row) => row[id],
  (id) => (row) => row[id],
  (id) => (row) => row[id],
  (id) => (row) => row[id],
  (id) => (row) => row[id],
  (id) => (row) => row[id],
  (id) => (row) => row[id],
  (id) => (row) => row[id],
  (id) => (row) => row[id],
  (id) => (row) => row[id],
  (id) => (row) => row[id],
  (id) => (row) => row[id],
  (id) => (row) => row[id],
  (id) => (row) => row[id],
  (id) => (row) => row[id],
  (id) => (row) => row[id],
  (id) => (row) => row[id],
  (id) => (row) => row[id],
  (id) => (row) => row[id],
  (id) => (row) => row[id],
  (id) => (row) => row[id],
  (id) => (row) => row[id],
  (id) => (row) => row[id],
  (id) => (row) => row[id],
]

const given = new Map<string, ReadField>()

/** A function that reads field `id` of a row. */
export function fieldReader(id: string): ReadField {
  const made = given.get(id)
  if (made) return made
  const reader = (PLACES[given.size] ?? SHARED)(id)
  if (given.size < PLACES.length) given.set(id, reader)
  return reader
}
