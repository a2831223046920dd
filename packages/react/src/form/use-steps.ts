import type { FormState, PageNode, Path } from '@xiance/engine'
import { useEffect, useRef, useState, type RefObject } from 'react'
import { controlId } from './form-context.ts'
import { revealIn } from './ledger-reveal.ts'
import { pageOf, usePages } from './use-pages.ts'

export type Step =
  | { readonly at: 'page'; readonly page: string }
  | { readonly at: 'check' }
  | { readonly at: 'reading' }

export interface Steps {
  readonly pages: readonly PageNode[]
  readonly step: Step
  /** Null on the check page and after it. */
  readonly page: PageNode | null
  /** Moved to when a step opens. */
  readonly heading: RefObject<HTMLHeadingElement | null>
  readonly go: (step: Step) => void
  /** Opens the page of a path and moves focus to its input. */
  readonly reveal: (path: Path) => void
}

/** Which page is shown, and where focus goes when that changes. */
export function useSteps(state: FormState, prefix: string): Steps {
  const pages = usePages(state)
  const heading = useRef<HTMLHeadingElement>(null)
  const [wanted, setWanted] = useState<Step | null>(null)
  const [focus, setFocus] = useState<{ readonly path: Path | null } | null>(null)
  const first = pages[0]
  const step: Step = wanted ?? (first ? { at: 'page', page: first.id } : { at: 'check' })
  const page =
    step.at === 'page' ? (pages.find(({ id }) => id === step.page) ?? first ?? null) : null

  useEffect(() => {
    if (!focus) return
    const control =
      focus.path === null ? null : document.getElementById(controlId(prefix, focus.path))
    const table = `/${focus.path?.split('/')[1] ?? ''}`
    if (
      focus.path !== null &&
      !control &&
      revealIn(document.getElementById(controlId(prefix, table)), focus.path)
    )
      return
    const target = control ?? heading.current
    target?.focus()
    target?.scrollIntoView({ block: control ? 'center' : 'start' })
  }, [focus, prefix])

  return {
    pages,
    step,
    page,
    heading,
    go: (next) => {
      setWanted(next)
      setFocus({ path: null })
    },
    reveal: (path) => {
      const target = pageOf(pages, path)
      if (target) setWanted({ at: 'page', page: target.id })
      setFocus({ path })
    },
  }
}
