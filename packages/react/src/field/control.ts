import type { EngineCode, FieldNode, LinkedConfig, Path } from '@xiance/engine'
import type { Field, Locale } from '@xiance/schema'
import type { ComponentType } from 'react'
import type { Layout } from '../theme/layout.ts'
import type { Words } from '../locales/index.ts'
import type { Services } from '../form/services.ts'

/** What a control is given beside its field: the config it belongs to and the way out of the form. */
export interface ControlContext {
  readonly config: LinkedConfig
  readonly services: Services
  readonly words: Words
  readonly locale: Locale
  readonly layout: Layout
  /** It stands in a table, whose rows must stay low. */
  readonly inTable?: boolean
  /** Civil date in Asia/Shanghai. */
  readonly today: string
}

/** Something focus can be moved to. */
export interface Focusable {
  readonly focus: () => void
}

/** Props of the control of one field; it says what was typed and never decides what it means. */
export interface ControlProps {
  readonly path: Path
  readonly field: Field
  readonly node: FieldNode
  readonly context: ControlContext
  /** Id of the element a label points to. */
  readonly id: string
  /** Id of the label, for controls made of several elements. */
  readonly labelId: string
  readonly describedBy: string | undefined
  readonly invalid: boolean
  readonly required: boolean
  readonly disabled: boolean
  readonly readOnly: boolean
  readonly onChange: (raw: unknown) => void
  readonly onBlur: () => void
  readonly focusRef: (element: Focusable | null) => void
}

/** How label, help and error stand around a control: one labelled element, a group of them, or nothing. */
export type Frame = 'label' | 'group' | 'none'

/** An answer offered while a cell is typed. */
export interface CellOption {
  readonly raw: unknown
  readonly title: string
}

/** What a host is asked with when words stand for an id. */
interface NameAsked {
  readonly field: Field
  readonly services: Services
  readonly signal: AbortSignal
}

/** How a kind stands in a cell of a ledger; without it a cell is typed and pasted as text that the engine's kind reads. */
export interface CellView {
  /** Set flush right. */
  readonly numeric?: true
  /** The unit it has by itself. */
  readonly unit?: string
  readonly options?: (field: Field, context: ControlContext) => readonly CellOption[]
  /** Opened in its own control instead of a text box. */
  readonly control?: true
  /** Pasted words are an id that the host finds, `refusal` the code when there is none; or nothing at all. */
  readonly paste?:
    | 'none'
    | {
        readonly idOf: (text: string, asked: NameAsked) => Promise<string | null>
        readonly refusal: EngineCode
      }
}

/** How one field kind is shown; replaceable per form. */
export interface KindView {
  readonly Control: ComponentType<ControlProps>
  readonly frame: (field: Field, context: ControlContext) => Frame
  /** A person's answer carries 必填/选填 and 不清楚; answers and facts have a line on the check page. */
  readonly says: 'answer' | 'fact' | 'nothing'
  /** The words for an id it holds, from the host; null when there are none. */
  readonly nameOf?: (id: string, asked: NameAsked) => Promise<string | null>
  readonly cell?: CellView
  /** Loads what the control needs besides, while there still is a network; called when a form has such a field. */
  readonly ahead?: () => Promise<unknown>
  /** It takes the whole width. */
  readonly wide?: boolean
}
