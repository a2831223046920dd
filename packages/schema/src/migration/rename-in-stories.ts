import type { ResolvedConfig } from '../county.ts'
import { formFields } from '../form-fields.ts'
import { isRecord } from '../pointer.ts'
import type { Field } from '../register.ts'
import type { Id } from '../text.ts'
import type { Address } from './address.ts'

type Json = Readonly<Record<string, unknown>>

/** Worked examples with another id for what stands at the address: in what is given, done and expected. */
export function renameInStories(
  examples: readonly unknown[],
  renaming: { readonly config: ResolvedConfig; readonly address: Address; readonly to: Id },
): readonly unknown[] {
  const rename = renamer(renaming.config, renaming.address, renaming.to)
  return examples.map((example) =>
    !isRecord(example)
      ? example
      : {
          ...example,
          ...('given' in example ? { given: rename.given(example['given']) } : {}),
          ...(Array.isArray(example['story'])
            ? {
                story: (example['story'] as readonly unknown[]).map((step) =>
                  storyStep(step, rename),
                ),
              }
            : {}),
        },
  )
}

interface Renamer {
  readonly given: (given: unknown) => unknown
  readonly deed: (deed: unknown) => unknown
  readonly expected: (expected: unknown) => unknown
}

function storyStep(step: unknown, { deed, expected }: Renamer): unknown {
  return isRecord(step)
    ? {
        ...step,
        ...('do' in step ? { do: deed(step['do']) } : {}),
        ...('expect' in step ? { expect: expected(step['expect']) } : {}),
      }
    : step
}

function renamer(
  config: ResolvedConfig,
  { collection, owner, part, id, tables }: Address,
  to: Id,
): Renamer {
  const swap = (value: unknown): unknown => (value === id ? to : value)
  const keyed = (value: unknown, applies: boolean): unknown =>
    applies && isRecord(value) ? withKeys(value, (key) => (key === id ? to : key)) : value
  const answersOf =
    (fields: readonly Field[], within: readonly Id[], own: boolean) => (value: unknown) =>
      renamedRecord(value, {
        fields,
        list: part === 'options' ? owner : null,
        id,
        to,
        path: own && part === 'fields' ? within : null,
      })
  const registers = (value: unknown): unknown =>
    perKey(value, (name) =>
      answersOf(fieldsOf(config, name), tables, collection === 'registers' && owner === name),
    )
  const formAnswers = (name: string) => {
    const form = config.forms.find((candidate) => candidate.id === name)
    const own =
      (collection === 'forms' && owner === name) ||
      (collection === 'registers' && owner === form?.about)
    return answersOf(form === undefined ? [] : formFields(config, form), tables, own)
  }
  const whole = part === null ? singular[collection] : undefined
  return {
    given: (given) =>
      !isRecord(given)
        ? given
        : {
            ...given,
            ...('register' in given
              ? { register: keyed(registers(given['register']), whole === 'register') }
              : {}),
            ...('answers' in given
              ? { answers: keyed(perKey(given['answers'], formAnswers), whole === 'form') }
              : {}),
          },
    deed: (deed) => {
      if (!isRecord(deed)) return deed
      const named = deed[sideOf[part ?? ''] ?? ''] === owner
      return mapValues(deed, (value, key) => {
        if (key === whole || (key === 'split' && whole === 'register')) return swap(value)
        if (named && key === partName[part ?? '']) return swap(value)
        if (key === 'actor' && isRecord(value) && whole === 'role')
          return mapValues(value, (inner, name) => (name === 'role' ? swap(inner) : inner))
        if (key !== 'answers') return value
        if (typeof deed['form'] === 'string') return formAnswers(deed['form'])(value)
        return keyed(value, part === 'items' && deed['checklist'] === owner)
      })
    },
    expected: (expected) =>
      deeply(expected, (value) =>
        mapValues(value, (inner, key) => {
          if (key === whole) return swap(inner)
          if (key === 'line' && part === 'lines' && value['subsidy'] === owner) return swap(inner)
          if (key === 'state' && part === 'states') return swap(inner)
          return keyed(inner, key === 'bySubsidy' && whole === 'subsidy')
        }),
      ),
  }
}

/** What a definition is called in a story. */
const singular: Readonly<Record<string, string>> = {
  registers: 'register',
  forms: 'form',
  checklists: 'checklist',
  indicators: 'indicator',
  subsidies: 'subsidy',
  workflows: 'workflow',
  roles: 'role',
}

/** Parts of a definition that a deed names beside it. */
const partName: Readonly<Record<string, string>> = { transitions: 'transition' }
const sideOf: Readonly<Record<string, string>> = { transitions: 'workflow' }

function fieldsOf(config: ResolvedConfig, register: Id): readonly Field[] {
  return config.registers.find(({ id }) => id === register)?.fields ?? []
}

interface InRecord {
  readonly fields: readonly Field[]
  /** The list whose option is renamed. */
  readonly list: Id | null
  /** Tables that lead to the field that is renamed; null: none of this record is. */
  readonly path: readonly Id[] | null
  readonly id: Id
  readonly to: Id
}

function renamedRecord(value: unknown, renaming: InRecord): unknown {
  if (Array.isArray(value))
    return (value as readonly unknown[]).map((item) => renamedRecord(item, renaming))
  if (!isRecord(value)) return value
  const { fields, list, path, id, to } = renaming
  const inside = mapValues(value, (answer, key) => {
    const field = fields.find((candidate) => candidate.id === key)
    if (field?.rows !== undefined)
      return renamedRecord(answer, {
        ...renaming,
        fields: field.rows,
        path: path?.[0] === key ? path.slice(1) : null,
      })
    if (field?.list === undefined || field.list !== list) return answer
    return Array.isArray(answer)
      ? (answer as readonly unknown[]).map((option) => (option === id ? to : option))
      : answer === id
        ? to
        : answer
  })
  return path?.length === 0 ? withKeys(inside, (key) => (key === id ? to : key)) : inside
}

function perKey(value: unknown, rename: (key: string) => (value: unknown) => unknown): unknown {
  return isRecord(value) ? mapValues(value, (inner, key) => rename(key)(inner)) : value
}

function mapValues(value: Json, change: (value: unknown, key: string) => unknown): Json {
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, change(inner, key)]))
}

function withKeys(value: Json, change: (key: string) => string): Json {
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [change(key), inner]))
}

/** Every object inside, the innermost first. */
function deeply(value: unknown, change: (value: Json) => Json): unknown {
  if (Array.isArray(value)) return (value as readonly unknown[]).map((item) => deeply(item, change))
  return isRecord(value) ? change(mapValues(value, (inner) => deeply(inner, change))) : value
}
