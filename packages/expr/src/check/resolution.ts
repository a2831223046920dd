import type { Scope } from '../scope.ts'
import type { NameNode, Node } from '../syntax/node.ts'

/** What a name or text of the parse tree turned out to be; printing and renaming read it. */
export type Resolution =
  | {
      readonly space: 'field'
      readonly id: string
      readonly label: string
      readonly scope: string
      /** Scopes between the name and its owner, nearest first: a like name in one of them would hide it. */
      readonly between?: readonly Scope[]
      /** Scope to name first because a nearer one hides this field. */ readonly through: {
        readonly id: string
        readonly label: string
      } | null
    }
  | {
      readonly space: 'self' | 'parameter' | 'group' | 'indicator' | 'checklist' | 'namespace'
      readonly id: string
      readonly label: string
    }
  | { readonly space: 'option'; readonly id: string; readonly label: string; readonly list: string }
  | { readonly space: 'date'; readonly id: string; readonly label: string }

export type Resolutions = ReadonlyMap<Node | NameNode, Resolution>
