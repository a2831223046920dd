/** The parse tree: plain JSON, one object per construct, every one with its span in UTF-16 offsets. */

export interface Span {
  readonly from: number
  readonly to: number
}

export type ArithmeticOperator = '+' | '-' | '*' | '/'
export type CompareOperator = '=' | '!=' | '<' | '<=' | '>' | '>='

/** `12.5  3万  80%  18/10万  3万元`: `text` is the literal in ASCII digits without its unit. */
export interface NumberNode extends Span {
  readonly kind: 'number'
  readonly value: number
  readonly scale: number
  readonly text: string
  /** True for % ‰ and /10万: the value is a pure ratio, never a count of something. */
  readonly ratio: boolean
  readonly unit: string | null
}
export interface TextNode extends Span {
  readonly kind: 'text'
  readonly value: string
}
interface BoolNode extends Span {
  readonly kind: 'bool'
  readonly value: boolean
}
interface BlankNode extends Span {
  readonly kind: 'blank'
}
/** `quoted`: written in backquotes, so never a keyword, function or name space. */
export interface NameNode extends Span {
  readonly kind: 'name'
  readonly name: string
  readonly quoted: boolean
}
/** `of.name` */
export interface MemberNode extends Span {
  readonly kind: 'member'
  readonly of: Node
  readonly name: NameNode
}
/** `of.(item)` */
interface EachNode extends Span {
  readonly kind: 'each'
  readonly of: Node
  readonly item: Node
}
/** `of[items]`: a row filter, or the keys of a parameter or indicator. */
export interface IndexNode extends Span {
  readonly kind: 'index'
  readonly of: Node
  readonly items: readonly Node[]
}
export interface CallNode extends Span {
  readonly kind: 'call'
  readonly name: NameNode
  readonly args: readonly Node[]
}
interface NotNode extends Span {
  readonly kind: 'not'
  readonly of: Node
}
interface NegateNode extends Span {
  readonly kind: 'negate'
  readonly of: Node
}
export interface ArithmeticNode extends Span {
  readonly kind: 'arithmetic'
  readonly op: ArithmeticOperator
  readonly left: Node
  readonly right: Node
}
interface LogicNode extends Span {
  readonly kind: 'logic'
  readonly op: 'and' | 'or'
  readonly items: readonly Node[]
}
export interface CompareStep {
  readonly op: CompareOperator
  readonly right: Node
}
/** `16 <= age < 60` has two steps. */
export interface CompareNode extends Span {
  readonly kind: 'compare'
  readonly first: Node
  readonly steps: readonly CompareStep[]
}
export interface InNode extends Span {
  readonly kind: 'in'
  readonly negated: boolean
  readonly left: Node
  readonly right: Node
}
interface ListNode extends Span {
  readonly kind: 'list'
  readonly items: readonly Node[]
}
interface RangeNode extends Span {
  readonly kind: 'range'
  readonly low: Node
  readonly high: Node
}
interface IfNode extends Span {
  readonly kind: 'if'
  readonly condition: Node
  readonly whenTrue: Node
  readonly whenFalse: Node
}
/** Stands where something is missing; a diagnostic says what. */
export interface HoleNode extends Span {
  readonly kind: 'hole'
}
/** What could be read of a text with errors: checked for more problems, never compiled. */
interface PartialNode extends Span {
  readonly kind: 'partial'
  readonly of: Node
}

export type Node =
  | NumberNode
  | TextNode
  | BoolNode
  | BlankNode
  | NameNode
  | MemberNode
  | EachNode
  | IndexNode
  | CallNode
  | NotNode
  | NegateNode
  | ArithmeticNode
  | LogicNode
  | CompareNode
  | InNode
  | ListNode
  | RangeNode
  | IfNode
  | HoleNode
  | PartialNode

export type NodeKind = Node['kind']
export type NodeOf<K extends NodeKind> = Extract<Node, { kind: K }>
