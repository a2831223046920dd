import { citationsOf, type Named } from '../citation.ts'
import type { ResolvedConfig } from '../county.ts'
import { isRecord } from '../pointer.ts'
import type { Issue } from '../problem.ts'
import type { Subsidy } from '../subsidy.ts'
import { textIn, type Id } from '../text.ts'

/** Subsidy lines, caps and transitions that no worked example goes through. */
export function checkExamples(config: ResolvedConfig): readonly Issue[] {
  const told = config.examples.flatMap(({ story }) => story)
  const results = told.map(({ expect }) => expect)
  const steps = new Set(
    told.flatMap(({ do: deed }) =>
      isRecord(deed) ? [`${String(deed['workflow'])}/${String(deed['transition'])}`] : [],
    ),
  )
  return [
    ...config.subsidies.flatMap((subsidy) => [
      ...subsidy.lines
        .filter((line) => !results.some((result) => tells(result, subsidy, line.id)))
        .map((line) =>
          missing('example.no_line', `/subsidies/${subsidy.id}/lines/${line.id}`, [subsidy, line]),
        ),
      ...(results.some((result) => capsOf(result, subsidy)) ? [] : (subsidy.caps ?? [])).map(
        (_, index) =>
          missing('example.no_cap', `/subsidies/${subsidy.id}/caps/${index}`, [subsidy, subsidy]),
      ),
    ]),
    ...config.workflows.flatMap((workflow) =>
      workflow.transitions
        .filter(({ id }) => !steps.has(`${workflow.id}/${id}`))
        .map((transition) =>
          missing(
            'example.no_transition',
            `/workflows/${workflow.id}/transitions/${transition.id}`,
            [workflow, transition],
          ),
        ),
    ),
  ]
}

/** The result names the line, or its subsidy where there is only one line or none is named. */
function tells(result: unknown, { id, lines }: Subsidy, line: Id): boolean {
  if (!isRecord(result)) return false
  const named = ['lines', 'pending', 'amountless']
    .flatMap((key) => listOf(result[key]))
    .some(
      (row) =>
        row['subsidy'] === id &&
        (row['line'] === line || (row['line'] === undefined && lines.length === 1)),
    )
  const bySubsidy = result['bySubsidy']
  return named || (lines.length === 1 && isRecord(bySubsidy) && Object.hasOwn(bySubsidy, id))
}

/** The result shows less paid for than was claimed. */
function capsOf(result: unknown, { id }: Subsidy): boolean {
  return (
    isRecord(result) &&
    listOf(result['lines']).some(
      (row) =>
        row['subsidy'] === id && row['capped'] !== undefined && row['capped'] !== row['quantity'],
    )
  )
}

function listOf(value: unknown): readonly Readonly<Record<string, unknown>>[] {
  return Array.isArray(value) ? value.filter(isRecord) : []
}

function missing(code: string, path: string, [owner, part]: readonly [Named, Named]): Issue {
  return {
    code,
    severity: 'warning',
    path,
    params: { owner: textIn(owner.title, 'zh-CN'), title: textIn(part.title, 'zh-CN') },
    source: citationsOf(part),
  }
}
