/** Literals, and text that stands where an option or a date is expected. */
import type { Diagnostic, Fix } from '../diagnostic.ts'
import { deletion, replacement } from '../problem.ts'
import type { NameNode, NodeOf, Span, TextNode } from '../syntax/node.ts'
import { readDate, readPeriod } from '../civil-date.ts'
import { unitOf } from '../unit-algebra.ts'
import { quoteText } from '../print.ts'
import type { Typed } from '../typed.ts'
import { failed, report, typed } from './checker.ts'
import type { Checker, Place } from './checker.ts'
import { optionsIndex } from './scope-index.ts'
import { suggest } from './suggest.ts'

export function number(checker: Checker, node: NodeOf<'number'>, { scope }: Place): Typed {
  const unit = node.unit === null ? null : unitOf(node.unit, scope.spaces.unit)
  if (unit === undefined) {
    const span = { from: node.to - (node.unit?.length ?? 0), to: node.to }
    report(checker, 'expr.unknown_unit', span, {
      params: { unit: node.unit ?? '' },
      fixes: [rangeMeant(span, node.unit ?? '') ?? deletion(span, node.unit ?? '')],
    })
    return failed(checker, node)
  }
  const result = typed(checker, 'literal', node, {
    value: node.value,
    type: { kind: 'num', scale: node.scale, unit },
  })
  if (unit === null && !node.ratio) checker.bare.add(result)
  return result
}

/** `16至59` was meant as a range. */
function rangeMeant(span: Span, unit: string): Fix | null {
  const [, end] = /^[至到](\d.*)$/.exec(unit) ?? []
  return end === undefined ? null : replacement(span, `..${end}`)
}

export function text(checker: Checker, node: TextNode, { scope, hint }: Place): Typed {
  if (hint?.kind === 'option' || hint?.kind === 'options')
    return optionText(checker, node, { scope, list: hint.list })
  if (hint?.kind === 'date') return dateText(checker, node)
  if (hint?.kind === 'period') return periodText(checker, node)
  if (hint?.kind === 'bool') return boolText(checker, node)
  if (hint?.kind === 'num' && /^-?\d+(\.\d+)?$/.test(node.value)) {
    report(checker, 'expr.text_as_number', node, {
      params: { text: node.value },
      fixes: [replacement(node, node.value)],
    })
    return failed(checker, node)
  }
  return typed(checker, 'literal', node, {
    value: node.value === '' ? null : node.value,
    type: node.value === '' ? { kind: 'blank' } : { kind: 'text' },
  })
}

/** The option a text means, by id, label or alias; null when the list has none of that name. */
export function optionNamed(
  checker: Checker,
  node: TextNode | NameNode,
  at: { scope: Place['scope']; list: string },
): Typed | null {
  const written = node.kind === 'text' ? node.value : node.name
  const index = optionsIndex(at.scope, at.list)
  const [option, ...others] = index.find(written)
  if (!option) return null
  if (others.length > 0) {
    const all = [option, ...others]
    report(checker, 'expr.ambiguous_option', node, {
      params: { text: written, candidates: all.map(({ id, label }) => `${label} (${id})`) },
      fixes: all.map(({ id, label }) => replacement(node, quoteText(id), `${label} (${id})`)),
    })
    return failed(checker, node)
  }
  const label =
    index.find(option.label).length === 1 && index.find(option.label)[0] === option
      ? option.label
      : option.id
  checker.resolutions.set(node, { space: 'option', id: option.id, label, list: at.list })
  return typed(checker, 'literal', node, {
    value: option.id,
    type: { kind: 'option', list: at.list },
  })
}

function optionText(
  checker: Checker,
  node: TextNode,
  at: { scope: Place['scope']; list: string },
): Typed {
  const found = optionNamed(checker, node, at)
  if (found) return found
  unknownOption(checker, node, at)
  return failed(checker, node)
}

export function unknownOption(
  checker: Checker,
  node: TextNode | NameNode,
  at: { scope: Place['scope']; list: string },
): void {
  const written = node.kind === 'text' ? node.value : node.name
  const near = suggest(
    written,
    optionsIndex(at.scope, at.list).entries.flatMap(({ id, label, alias = [] }) => [
      label,
      id,
      ...alias,
    ]),
  )
  report(checker, 'expr.unknown_option', node, {
    params: { text: written, list: at.list, candidates: near },
    fixes: near.map((name) => replacement(node, quoteText(name), name)),
  })
}

function dateText(checker: Checker, node: TextNode): Typed {
  const date = readDate(node.value.replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3'))
  if (date.status !== 'ok')
    return wrong(
      checker,
      node,
      date.status === 'invalid' ? 'expr.date_invalid' : 'expr.text_as_date',
    )
  if (date.value !== node.value) return wrong(checker, node, 'expr.date_format', date.value)
  checker.resolutions.set(node, { space: 'date', id: date.value, label: date.value })
  return typed(checker, 'literal', node, {
    value: date.value,
    type: { kind: 'date', precision: date.precision },
  })
}

function periodText(checker: Checker, node: TextNode): Typed {
  if (readPeriod(node.value) === null) return wrong(checker, node, 'expr.text_as_date')
  return typed(checker, 'literal', node, { value: node.value, type: { kind: 'period' } })
}

function boolText(checker: Checker, node: TextNode): Typed {
  const value = /^(是|有|对|真|true|yes|y|1)$/i.test(node.value)
    ? '是'
    : /^(否|无|没有|错|假|false|no|n|0)$/i.test(node.value)
      ? '否'
      : null
  report(checker, 'expr.text_as_bool', node, {
    params: { text: node.value },
    fixes: value === null ? [] : [replacement(node, value)],
  })
  return failed(checker, node)
}

function wrong(
  checker: Checker,
  node: TextNode,
  code: 'expr.date_invalid' | 'expr.text_as_date' | 'expr.date_format',
  meant?: string,
): Typed {
  const params: Diagnostic['params'] =
    meant === undefined ? { text: node.value } : { text: node.value, date: meant }
  report(checker, code, node, {
    params,
    fixes: meant === undefined ? [] : [replacement(node, quoteText(meant))],
  })
  return failed(checker, node)
}
