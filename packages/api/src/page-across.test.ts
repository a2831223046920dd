import { expect, test } from 'vitest'
import { pageAcross } from './page-across.ts'

const rows: Readonly<Record<string, readonly number[]>> = { a: [1, 2, 3], b: [], c: [4, 5] }

async function fetchFrom(
  within: string,
  { cursor, limit }: { readonly cursor?: string | undefined; readonly limit: number },
) {
  const all = rows[within] ?? []
  const start = Number(cursor ?? 0)
  const next = start + limit < all.length ? String(start + limit) : null
  return { items: all.slice(start, start + limit), next, total: all.length }
}

test.each([1, 2, 3, 4, 5, 50])('pages of %i give every row once, in order', async (limit) => {
  const seen: number[] = []
  let cursor: string | undefined
  for (let turns = 0; turns < 20; turns += 1) {
    const page = await pageAcross(['a', 'b', 'c'], { cursor, limit }, fetchFrom)
    expect(page.items.length).toBeLessThanOrEqual(limit)
    expect(page.total).toBe(5)
    seen.push(...page.items)
    if (page.next === null) break
    cursor = page.next
  }
  expect(seen).toEqual([1, 2, 3, 4, 5])
})
