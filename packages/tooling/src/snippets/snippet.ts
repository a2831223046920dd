import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { fromMarkdown } from 'mdast-util-from-markdown'

/** A fenced block of a Markdown file: ```` ```json county.json merge ````. */
export interface Snippet {
  /** `README.md:12`, the line of the fence. */
  readonly at: string
  /** Line of the fence, from 1; the text begins on the next. */
  readonly line: number
  readonly language: string
  /** The file it is, when the fence names one. */
  readonly name: string | null
  readonly words: readonly string[]
  readonly text: string
}

/** Every fenced block, in order. */
export function snippetsIn(path: string): readonly Snippet[] {
  return fencesIn(fromMarkdown(readFileSync(path, 'utf8'))).map((fence) => {
    const line = fence.position?.start.line ?? 0
    const words = (fence.meta ?? '').split(/\s+/).filter((word) => word !== '')
    return {
      at: `${basename(path)}:${line}`,
      line,
      language: fence.lang ?? '',
      name: words.find((word) => word.includes('.')) ?? null,
      words,
      text: fence.value,
    }
  })
}

type Root = ReturnType<typeof fromMarkdown>
type Node = Root | Root['children'][number]
type Fence = Extract<Node, { type: 'code' }>

function fencesIn(node: Node): readonly Fence[] {
  if (node.type === 'code') return [node]
  return 'children' in node ? node.children.flatMap(fencesIn) : []
}
