import type { Named } from '../citation.ts'
import type { Field } from '../register.ts'
import { isRecord } from '../pointer.ts'
import { textOf } from './text-of.ts'
import type { Text } from '../text.ts'

/** Every word a definition answers to, in formulas and references; those of what stands in it by id included. */
export function handlesOf(definition: Named): readonly string[] {
  return [...namesOf(definition), ...innerNames(definition)].filter((word) => word !== '')
}

/** Id, titles and aliases in both languages. */
function namesOf({ id, title, alias }: Named): readonly string[] {
  return [id, ...[title, ...(alias ?? [])].flatMap(wordsOf)]
}

function wordsOf(text: Text): readonly string[] {
  if (typeof text === 'string') return [text]
  return text.en === undefined ? [text['zh-CN']] : [text['zh-CN'], text.en]
}

/** States of a workflow and items of a checklist are named from outside. */
function innerNames(definition: Named): readonly string[] {
  const { states, items } = definition as Named & {
    readonly states?: readonly Named[]
    readonly items?: readonly Named[]
  }
  return [...(states ?? []), ...(items ?? [])].flatMap((inner) => [
    ...namesOf(inner),
    ...innerNames(inner),
  ])
}

/** Names of the options that differ between two versions of a list. */
export function optionWords(before: Named, after: Named): readonly string[] {
  return differingWords(optionsOf(before), optionsOf(after))
}

/** The numbers that the options of a list stand for. */
export function bandsOf(list: Named): string {
  return JSON.stringify(
    optionsOf(list).map((option) => (option as Named & { readonly q?: unknown }).q ?? null),
  )
}

function optionsOf(list: Named): readonly Named[] {
  const { options } = list as Named & { readonly options?: readonly Named[] }
  return options ?? []
}

/** Names of the fields that differ, and of those that read them. */
export function wordsOfFields(
  before: readonly (Field | string)[],
  after: readonly (Field | string)[],
): readonly string[] {
  const old = before.filter((field) => typeof field !== 'string')
  const now = after.filter((field) => typeof field !== 'string')
  const named = [
    ...before.filter((id) => typeof id === 'string' && !after.includes(id)),
    ...after.filter((id) => typeof id === 'string' && !before.includes(id)),
  ] as readonly string[]
  const words = new Set([...differingWords(old, now), ...named])
  for (let size = -1; size !== words.size;) {
    size = words.size
    for (const field of now)
      if ([...words].some((word) => textOf(field).includes(word)))
        for (const word of namesOf(field)) words.add(word)
  }
  return [...words]
}

function differingWords(before: readonly Named[], after: readonly Named[]): readonly string[] {
  const old = new Map(before.map((item) => [item.id, item]))
  const words = new Set<string>()
  for (const item of after) {
    const was = old.get(item.id)
    old.delete(item.id)
    if (was === item || (was !== undefined && textOf(was) === textOf(item))) continue
    for (const one of was === undefined ? [item] : [was, item]) addAll(words, one)
  }
  for (const item of old.values()) addAll(words, item)
  return [...words]
}

/** Columns of a table are named through it. */
function addAll(words: Set<string>, item: Named): void {
  for (const word of namesOf(item)) words.add(word)
  const { rows } = item as Named & { readonly rows?: unknown }
  if (Array.isArray(rows))
    for (const row of rows as readonly unknown[])
      if (isRecord(row)) addAll(words, row as unknown as Named)
}
