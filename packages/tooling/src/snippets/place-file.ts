import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Snippet } from './snippet.ts'

/**
 * Puts a named block into the folder. ```` ```json county.json ```` is the file, with the word `merge` what is added to it
 * (objects by key, lists by `id`, null takes away); ```` ```diff county.json ```` replaces lines wherever they are indented.
 */
export function placeFile(folder: string, { language, name, words, text }: Snippet): void {
  if (name === null) return
  const path = join(folder, name)
  mkdirSync(dirname(path), { recursive: true })
  const before = existsSync(path) ? readFileSync(path, 'utf8') : ''
  if (language === 'diff') writeFileSync(path, patched(before, text))
  else if (words.includes('merge')) writeFileSync(path, merged(before, text))
  else writeFileSync(path, `${text}\n`)
}

function merged(before: string, text: string): string {
  const value = merge(JSON.parse(before) as unknown, JSON.parse(text) as unknown)
  return `${JSON.stringify(value, null, 2)}\n`
}

function merge(old: unknown, change: unknown): unknown {
  if (isObject(old) && isObject(change)) {
    const all = { ...old }
    for (const [key, value] of Object.entries(change))
      if (value === null) delete all[key]
      else all[key] = merge(all[key], value)
    return all
  }
  if (!Array.isArray(old) || !Array.isArray(change) || !change.every(hasId)) return change
  const items: readonly unknown[] = old
  const changed = items.map((item) => {
    const own = change.find((one) => hasId(item) && one.id === item.id)
    return own === undefined ? item : merge(item, own)
  })
  const added = change.filter((one) => !items.some((item) => hasId(item) && one.id === item.id))
  return [...changed, ...added]
}

function patched(before: string, text: string): string {
  const lines = before.split('\n')
  const edit = text
    .split('\n')
    .map((line) => ({ sign: line[0] ?? ' ', text: line.slice(1).trim() }))
  const old = edit.filter(({ sign }) => sign !== '+')
  const starts = lines
    .keys()
    .filter((start) => old.every((line, i) => line.text === lines[start + i]?.trim()))
  const [start, ...others] = [...starts]
  if (start === undefined || others.length > 0)
    throw new Error(
      `the lines taken away stand ${others.length === 0 ? 'nowhere' : 'at several places'} in the file`,
    )
  const indent = /^\s*/.exec(lines[start] ?? '')?.[0] ?? ''
  const own = edit.filter(({ sign }) => sign !== '-').map((line) => indent + line.text)
  return lines.toSpliced(start, old.length, ...own).join('\n')
}

function hasId(value: unknown): value is { readonly id: unknown } {
  return isObject(value) && 'id' in value
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
