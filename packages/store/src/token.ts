import type { Cipher } from './encryption/cipher.ts'
import { initialsOf } from './initials.ts'
import type { Reader, Tx } from './store.ts'

/** What is searched: `record/<register>`, `submission`, `problem`. */
export type TokenSource = string

/** Replaces the tokens of one row by those of its text; only keyed digests are stored. */
export async function setTokens(
  tx: Tx,
  row: { readonly source: TokenSource; readonly owner: string; readonly text: string },
): Promise<void> {
  const cipher = await tx.cipher(tx.county)
  await tx.db
    .deleteFrom('token')
    .where('county_id', '=', tx.county)
    .where('source', '=', row.source)
    .where('owner_id', '=', row.owner)
    .execute()
  const tokens = [...tokensOf(row.text)].map((token) => ({
    county_id: tx.county,
    source: row.source,
    token: cipher.blind(token, `token/${row.source}`),
    owner_id: row.owner,
  }))
  for (let at = 0; at < tokens.length; at += 1000)
    await tx.db
      .insertInto('token')
      .values(tokens.slice(at, at + 1000))
      .execute()
}

/** Subquery of owners whose text holds every piece of the words searched for; null when nothing is searched. */
export function tokenOwners(
  reader: Reader,
  query: {
    readonly county: string
    readonly source: TokenSource
    readonly search: string | undefined
    readonly cipher: Cipher
  },
) {
  const pieces = [...queryPieces(query.search ?? '')]
  if (pieces.length === 0) return null
  const digests = pieces.map((piece) => query.cipher.blind(piece, `token/${query.source}`))
  return reader.db
    .selectFrom('token')
    .select('owner_id')
    .where('county_id', '=', query.county)
    .where('source', '=', query.source)
    .where('token', 'in', digests)
    .groupBy('owner_id')
    .having((eb) => eb.fn.countAll(), '=', digests.length)
}

/**
 * Of each word and of its pinyin initials: single characters and pairs; of letters and digits also runs of three and
 * four, because pairs of digits are found in every other number.
 */
function tokensOf(text: string): ReadonlySet<string> {
  const words = wordsOf(text)
  const initials = words.map(initialsOf).filter((letters) => letters !== '')
  return new Set(
    [...words, ...initials].flatMap((word) =>
      [1, 2, 3, 4].flatMap((length) => pieces(word, length)),
    ),
  )
}

/** The longest pieces of each word searched for. */
function queryPieces(search: string): ReadonlySet<string> {
  return new Set(
    wordsOf(search).flatMap(
      (word) =>
        [4, 3, 2, 1].map((length) => pieces(word, length)).find((found) => found.length > 0) ?? [],
    ),
  )
}

/** Words, and numbers with a hyphen in one: `SL-004` is sl004. */
function wordsOf(text: string): readonly string[] {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .replaceAll(/(?<=[a-z0-9])[-–](?=[a-z0-9])/g, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  )
}

/** Every run of so many whole characters (𠮷 is one); longer ones only of letters and digits. */
function pieces(word: string, length: number): readonly string[] {
  if (length > 2 && !/^[a-z0-9]+$/.test(word)) return []
  const letters = Array.from(word)
  return letters.slice(length - 1).map((_, index) => letters.slice(index, index + length).join(''))
}
