import type { Entry } from './quantity.ts'

/** Identity of an entry when layers merge: (as, for, when), as a readable id such as `mutton_sheep` or `target_in_2018`. */
export function entryKey(entry: { readonly [key: string]: unknown }): string {
  const words = [entry['as'], ...scopeWords(entry['for']), ...whenWords(entry['when'])].filter(
    (word) => word !== undefined,
  )
  const plain = words.map(String).join('_').toLowerCase()
  const slug = plain
    .replaceAll('..', 'open')
    .replaceAll(/[^a-z0-9]+/g, '_')
    .replaceAll(/^_+|_+$/g, '')
  const named = slug === '' ? 'only' : /^[a-z]/.test(slug) ? slug : `e_${slug}`
  return /[^\x20-\x7e]/.test(plain) || named.length > 40
    ? `${named.slice(0, 31).replace(/_$/, '')}_${checksum(plain)}`
    : named
}

/** Entries with ids: their own, else the identity, told apart by document and then by count. */
export function withEntryIds(entries: readonly Entry[]): readonly Entry[] {
  const taken = new Set(entries.flatMap((entry) => (entry.id === undefined ? [] : [entry.id])))
  return entries.map((entry) => {
    if (entry.id !== undefined) return entry
    const id = free(entry, taken)
    taken.add(id)
    return { id, ...entry }
  })
}

/** True when only its place in the list tells the entry from another. */
export function isCounted(entry: Entry): boolean {
  const prefix = `${keyInDocument(entry)}_`
  return (
    entry.id !== undefined &&
    entry.id.startsWith(prefix) &&
    /^[2-9]\d*$/.test(entry.id.slice(prefix.length))
  )
}

function free(entry: Entry, taken: ReadonlySet<string>): string {
  const key = entryKey({ ...entry })
  if (!taken.has(key)) return key
  const byDocument = keyInDocument(entry)
  if (!taken.has(byDocument)) return byDocument
  for (let count = 2; ; count += 1)
    if (!taken.has(`${byDocument}_${count}`)) return `${byDocument}_${count}`
}

function keyInDocument(entry: Entry): string {
  const [source] = [entry.source].flat()
  const key = entryKey({ ...entry })
  return source === undefined ? key : `${key.slice(0, 24)}_${source.doc}`.slice(0, 36)
}

function scopeWords(scope: unknown): readonly unknown[] {
  if (!isRecord(scope)) return []
  const keys = isRecord(scope['key'])
    ? Object.entries(scope['key']).toSorted(([one], [other]) => (one < other ? -1 : 1))
    : []
  return [...keys.map(([, options]) => options), scope['each'], scope['in'], scope['where']]
    .flat()
    .filter((word) => word !== undefined)
}

function whenWords(when: unknown): readonly unknown[] {
  if (!isRecord(when)) return []
  if ('in' in when) return ['in', when['in']]
  if ('by' in when) return ['by', when['by']]
  if ('asOf' in when) return ['as_of', when['asOf'] ?? 'open']
  if ('lasts' in when) return ['lasts', when['from'] ?? 'open']
  return [
    ...(when['from'] === undefined ? [] : ['from', when['from']]),
    ...(when['to'] === undefined ? [] : ['to', when['to']]),
    when['every'],
  ]
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** FNV-1a in eight hex digits: short, stable, and enough within one series. */
function checksum(text: string): string {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index += 1)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0
  return hash.toString(16).padStart(8, '0')
}
