/** The one canonical form of a formula, with names as ids or as labels. */
import type { Resolution, Resolutions } from './check/resolution.ts'
import type { Spaces } from './scope.ts'
import type { NameNode, Node, NodeKind, NodeOf } from './syntax/node.ts'
import { identifierLength } from './syntax/characters.ts'
import { isReserved } from './syntax/words.ts'

export type NamesAs = 'id' | 'label'

/** What printing needs besides the tree. */
export interface PrintContext {
  readonly names: NamesAs
  readonly resolutions: Resolutions
  /** A function's name in the chosen form. */
  readonly functionName: (name: string, as: NamesAs) => string
  /** Options of a list, for saying a value by its label. */
  readonly options?: Spaces['options']
  /** Texts already made; only of nodes whose names are all resolved. */
  readonly printed?: Map<Node, string>
}

/** A part of a formula with what its names were resolved to. */
export interface Written {
  readonly node: Node
  readonly context: PrintContext
}

/** The part as people read it. */
export function textOf({ written: { node, context } }: { readonly written: Written }): string {
  return printTree(node, context)
}

/** Binding strength, loosest first; a child looser than its place is put in brackets. */
const STRENGTH = {
  if: 0,
  or: 1,
  and: 2,
  not: 3,
  compare: 4,
  sum: 5,
  product: 6,
  negate: 7,
  operand: 8,
} as const

type Printers = { readonly [K in NodeKind]: (node: NodeOf<K>, context: PrintContext) => string }

const printers: Printers = {
  number: (node) => node.text + (node.unit ?? ''),
  text: (node, context) =>
    quoteText(chosen(context.resolutions.get(node), context.names) ?? node.value),
  bool: (node, { names }) => (names === 'id' ? String(node.value) : node.value ? '是' : '否'),
  blank: (_, { names }) => (names === 'id' ? 'null' : '空'),
  name: (node, context) => printName(node, context),
  member: (node, context) =>
    `${at(node.of, STRENGTH.operand, context)}.${printName(node.name, context)}`,
  each: (node, context) =>
    `${at(node.of, STRENGTH.operand, context)}.(${printTree(node.item, context)})`,
  index: (node, context) =>
    `${at(node.of, STRENGTH.operand, context)}[${many(node.items, context)}]`,
  call: (node, context) =>
    chosen(context.resolutions.get(node), context.names) ??
    `${context.functionName(node.name.name, context.names)}(${many(node.args, context)})`,
  not: (node, context) =>
    `${context.names === 'id' ? 'not' : '非'} ${at(node.of, STRENGTH.negate, context)}`,
  negate: (node, context) => `-${at(node.of, STRENGTH.negate, context)}`,
  arithmetic: (node, context) => {
    const own = strength(node)
    return `${at(node.left, own, context)} ${node.op} ${at(node.right, own + 1, context)}`
  },
  logic: (node, context) => {
    const word = context.names === 'id' ? node.op : node.op === 'and' ? '且' : '或'
    return node.items.map((item) => at(item, strength(node) + 1, context)).join(` ${word} `)
  },
  compare: (node, context) =>
    at(node.first, STRENGTH.sum, context) +
    node.steps.map((step) => ` ${step.op} ${at(step.right, STRENGTH.sum, context)}`).join(''),
  in: (node, context) =>
    `${at(node.left, STRENGTH.sum, context)} ${node.negated ? 'not in' : 'in'} ${node.right.kind === 'range' ? printTree(node.right, context) : at(node.right, STRENGTH.sum, context)}`,
  list: (node, context) => `[${many(node.items, context)}]`,
  range: (node, context) =>
    `${at(node.low, STRENGTH.sum, context)}..${at(node.high, STRENGTH.sum, context)}`,
  if: (node, context) => {
    const [condition, whenTrue, whenFalse] = [node.condition, node.whenTrue, node.whenFalse].map(
      (part) => printTree(part, context),
    )
    return context.names === 'id'
      ? `if(${condition}, ${whenTrue}, ${whenFalse})`
      : `如果 ${condition} 则 ${whenTrue} 否则 ${whenFalse}`
  },
  hole: () => '',
  partial: (node, context) => printTree(node.of, context),
}

/** Prints a resolved tree; names that were not resolved print as they were typed. */
export function printTree<K extends NodeKind>(node: NodeOf<K>, context: PrintContext): string {
  const made = context.printed?.get(node)
  if (made !== undefined) return made
  const print: (node: NodeOf<K>, context: PrintContext) => string = printers[node.kind]
  const text = print(node, context)
  context.printed?.set(node, text)
  return text
}

/** Text in double quotes, with a backslash before quotes and backslashes. */
export function quoteText(text: string): string {
  return /["＂\\]/.test(text) ? `"${text.replaceAll(/["＂\\]/g, '\\$&')}"` : `"${text}"`
}

/** A name as it must be written to be read back as that name. */
export function quoteName(name: string): string {
  return identifierLength(name, 0) === name.length && !isReserved(name) ? name : `\`${name}\``
}

function at(node: Node, place: number, context: PrintContext): string {
  const text = printTree(node, context)
  return strength(node, context.names) < place ? `(${text})` : text
}

function many(nodes: readonly Node[], context: PrintContext): string {
  return nodes.map((node) => printTree(node, context)).join(', ')
}

function strength(node: Node, names: NamesAs = 'id'): number {
  switch (node.kind) {
    case 'if':
      return names === 'id' ? STRENGTH.operand : STRENGTH.if
    case 'logic':
      return STRENGTH[node.op]
    case 'not':
      return STRENGTH.not
    case 'compare':
    case 'in':
      return STRENGTH.compare
    case 'range':
      return STRENGTH.compare
    case 'arithmetic':
      return node.op === '+' || node.op === '-' ? STRENGTH.sum : STRENGTH.product
    case 'negate':
      return STRENGTH.negate
    default:
      return STRENGTH.operand
  }
}

function printName(node: NameNode, context: PrintContext): string {
  const found = context.resolutions.get(node)
  if (!found) return node.quoted ? `\`${node.name}\`` : node.name
  const name = chosen(found, context.names) ?? node.name
  if (found.space === 'option' || found.space === 'date') return quoteText(name)
  if (found.space === 'namespace') return name
  if (found.space === 'field' && found.through)
    return `${quoteName(context.names === 'id' ? found.through.id : found.through.label)}.${quoteName(name)}`
  return quoteName(name)
}

function chosen(found: Resolution | undefined, names: NamesAs): string | undefined {
  return names === 'id' ? found?.id : found?.label
}
