import { useRef, useState, type ChangeEvent, type CompositionEvent } from 'react'

export interface TypedText {
  readonly value: string
  readonly onChange: (event: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) => void
  readonly onCompositionStart: () => void
  readonly onCompositionEnd: (
    event: CompositionEvent<HTMLInputElement | HTMLTextAreaElement>,
  ) => void
  readonly onBlur: () => void
}

export interface TypedTextOptions {
  /** What stands in the box while nobody types. */
  readonly text: string
  readonly onText: (text: string) => void
  readonly onBlur: () => void
}

/** Keeps what is being typed as typed; letters of an unfinished Chinese composition are not an answer yet. */
export function useTypedText({ text, onText, onBlur }: TypedTextOptions): TypedText {
  const [typed, setTyped] = useState<string | null>(null)
  const composing = useRef(false)
  return {
    value: typed ?? text,
    onChange: (event) => {
      setTyped(event.target.value)
      if (!composing.current) onText(event.target.value)
    },
    onCompositionStart: () => {
      composing.current = true
    },
    onCompositionEnd: (event) => {
      composing.current = false
      onText(event.currentTarget.value)
    },
    onBlur: () => {
      composing.current = false
      setTyped(null)
      onBlur()
    },
  }
}
