import type { Frame } from '@xiance/expr'
import type { Missing } from '../client/entitlement.ts'
import type { CompiledFormula } from '../linking/formula.ts'
import type { LinkedConfig } from '../linking/link.ts'

/** The answers still wanted by formulas that are unknown in a frame; a group asks for what its own condition wants. */
export function missingAnswers(
  linked: Pick<LinkedConfig, 'group'>,
  formulas: readonly (CompiledFormula | null)[],
  frame: Frame,
): readonly Missing[] {
  const wanted = formulas.flatMap((formula) =>
    formula === null || formula.run(frame) !== null
      ? []
      : ofFormula(linked, formula, { frame, depth: 0 }),
  )
  return [...new Map(wanted.map((missing) => [missing.path, missing])).values()]
}

function ofFormula(
  linked: Pick<LinkedConfig, 'group'>,
  formula: CompiledFormula,
  at: { readonly frame: Frame; readonly depth: number },
): readonly Missing[] {
  return formula.blanks(at.frame).flatMap((blank): readonly Missing[] => {
    if (blank.kind === 'answer')
      return [
        { path: blank.path.startsWith('/') ? blank.path : `/${blank.path}`, label: blank.label },
      ]
    if (blank.kind !== 'group' || at.depth > 8) return []
    const { where } = linked.group(blank.id)
    return where === null
      ? []
      : ofFormula(linked, where, { frame: outermost(at.frame), depth: at.depth + 1 })
  })
}

function outermost(frame: Frame): Frame {
  return frame.up === null ? frame : outermost(frame.up)
}
