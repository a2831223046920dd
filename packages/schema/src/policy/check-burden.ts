import type { Checklist, Item } from '../checklist.ts'
import { citationsOf, type Citation } from '../citation.ts'
import type { ResolvedConfig } from '../county.ts'
import { pageFields } from '../form-fields.ts'
import { kinds } from '../kinds/index.ts'
import type { Issue, IssueFix } from '../problem.ts'
import type { Field, Form, Register } from '../register.ts'
import { textIn, type Formula } from '../text.ts'
import { finding } from './finding.ts'

/** What a form asks without need: what the ledger knows, proof no clause asks for; and what it asks at all. */
export interface FormBurden {
  readonly issues: readonly Issue[]
  readonly questions: readonly Question[]
}

/** A choice or measure that another form about the register may ask as well. */
export interface Question extends Asked {
  readonly form: Form
  readonly key: string
}

export function burdenOf(form: Form, config: ResolvedConfig): FormBurden {
  const register = config.registers.find(({ id }) => id === form.about)
  const written = writtenIn(form, config)
  return {
    issues: [...knownAlready(written, register), ...written.flatMap(proofWithoutClause)],
    questions: written.flatMap((asked) => {
      const { list, unit, kind } = asked.field
      return form.about === undefined || !isAsked(asked.field) || (list ?? unit) === undefined
        ? []
        : [
            {
              ...asked,
              form,
              key: JSON.stringify([form.about, nameOf(asked.field), kind, list, unit]),
            },
          ]
    }),
  }
}

/** What a checklist asks of a person that the ledger answers, and proof no clause asks for. */
export function checkItemsAsked(checklist: Checklist, config: ResolvedConfig): readonly Issue[] {
  const register = config.registers.find(({ id }) => id === checklist.about)
  return itemsAsked(`/checklists/${checklist.id}`, checklist, register)
}

/** The same choice or measure in two forms about one register. */
export function checkAskedTwice(questions: readonly Question[]): readonly Issue[] {
  const asked = new Map<string, Form>()
  return questions.flatMap(({ key, form, path, field, source }) => {
    const other = asked.get(key)
    if (other === undefined) asked.set(key, form)
    return other === undefined || other === form
      ? []
      : [
          twice(path, {
            title: nameOf(field),
            where: textIn(other.title, 'zh-CN'),
            source: [...source, ...citationsOf(other)],
          }),
        ]
  })
}

interface Asked {
  readonly path: string
  readonly field: Field
  readonly source: readonly Citation[]
}

/** Questions written in the form itself, columns of its tables included. */
function writtenIn(form: Form, config: ResolvedConfig): readonly Asked[] {
  const known = new Set(
    config.registers.find(({ id }) => id === form.about)?.fields.map(({ id }) => id),
  )
  return form.pages.flatMap((page) =>
    pageFields(config, form, page)
      .filter((field) => page.fields.includes(field) || !known.has(field.id))
      .flatMap((field) =>
        withColumns(`/forms/${form.id}/pages/${page.id}/fields/${field.id}`, field, form),
      ),
  )
}

function withColumns(path: string, field: Field, form: Form): readonly Asked[] {
  return [
    { path, field, source: [...citationsOf(field), ...citationsOf(form)] },
    ...(field.rows ?? []).flatMap((column) =>
      withColumns(`${path}/rows/${column.id}`, column, form),
    ),
  ]
}

/** Answered by a person from nothing: neither computed, shown, nor filled in beforehand. */
function isAsked({ kind, value, prefill }: Field): boolean {
  return value === undefined && prefill === undefined && kinds[kind].column !== 'none'
}

function knownAlready(written: readonly Asked[], register: Register | undefined): readonly Issue[] {
  if (register === undefined) return []
  const known = new Map(register.fields.map((field) => [nameOf(field), field]))
  return written.flatMap(({ path, field, source }) => {
    const same = known.get(nameOf(field))
    if (same?.kind !== field.kind || !isAsked(field)) return []
    const asked = twice(path, {
      title: nameOf(field),
      where: textIn(register.title, 'zh-CN'),
      source: [...source, ...citationsOf(register)],
    })
    return [{ ...asked, fixes: [prefilled(field, `${register.id}.${same.id}`)] }]
  })
}

function prefilled(field: Field, from: Formula): IssueFix {
  return {
    label: { 'zh-CN': '改为预填', en: 'Fill it in beforehand' },
    value: { ...field, prefill: from },
  }
}

/** A checklist reads the ledger first: a question the ledger answers needs no person. */
function itemsAsked(path: string, item: Item, register: Register | undefined): readonly Issue[] {
  const known =
    item.ask === undefined || item.test !== undefined
      ? undefined
      : register?.fields.find(
          (field) =>
            kinds[field.kind].column === 'boolean' &&
            [nameOf(item), item.ask === undefined ? '' : nameOf(item.ask)].includes(nameOf(field)),
        )
  return [
    ...(known === undefined || register === undefined
      ? []
      : [
          twice(`${path}/ask`, {
            title: nameOf(item),
            where: textIn(register.title, 'zh-CN'),
            source: citationsOf(item),
          }),
        ]),
    ...(item.evidence ?? []).flatMap((field) =>
      proofWithoutClause({
        path: `${path}/evidence/${field.id}`,
        field,
        source: citationsOf(item),
      }),
    ),
    ...(item.items ?? []).flatMap((child) =>
      itemsAsked(`${path}/items/${child.id}`, child, register),
    ),
  ]
}

function proofWithoutClause({ path, field, source }: Asked): readonly Issue[] {
  return kinds[field.kind].needsClause !== true || citationsOf(field).length > 0
    ? []
    : [
        finding('policy.proof_without_clause', {
          path: `${path}/source`,
          params: { title: nameOf(field), kind: field.kind },
          source,
        }),
      ]
}

function nameOf({ title }: Pick<Field, 'title'>): string {
  return textIn(title, 'zh-CN')
}

function twice(
  path: string,
  {
    title,
    where,
    source,
  }: { readonly title: string; readonly where: string; readonly source: readonly Citation[] },
): Issue {
  return finding('policy.asked_twice', { path, params: { title, where }, source })
}
