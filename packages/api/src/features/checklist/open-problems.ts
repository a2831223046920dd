import {
  addDays,
  citationsOf,
  textIn,
  type Item,
  type ResolvedConfig,
  type Workflow,
} from '@xiance/schema'
import { openProblem, type Tx } from '@xiance/store'
import type { Services } from '../../services.ts'
import { initialState, workflowOf } from '../workflow/states.ts'
import type { ItemAnswers, OpenedProblem } from './answers.ts'
import { findChecklist, itemsByPath, organsOf } from './find-checklist.ts'
import { leavesOf } from './judge.ts'
import type { WrittenAssessment } from './write-assessment.ts'

export interface Failures extends WrittenAssessment {
  readonly answers: ItemAnswers
}

interface Failure {
  readonly path: string
  readonly title: string
  readonly organs: readonly string[]
  readonly item: Item
}

/** Opens a problem for every failed item, and one for each defect ticked. */
export async function openProblems(
  services: Services,
  tx: Tx,
  { saved, linked, subject, assessment, today, answers }: Failures,
): Promise<readonly OpenedProblem[]> {
  const { config } = linked
  const checklist = findChecklist(config, saved.checklist)
  const items = itemsByPath(checklist.items ?? [])
  const workflow = workflowOf(config, checklist.onFail)
  const failures = leavesOf(assessment)
    .filter(({ is }) => is === 'fail')
    .flatMap(({ id, organs }) =>
      failuresOf(config, { path: id, organs, item: items.get(id), answers }),
    )
  const opened: OpenedProblem[] = []
  for (const { path, title, organs, item } of failures) {
    const id = services.newId()
    const source = citationsOf(item)
    await openProblem(tx, {
      id,
      assessment: saved.id,
      checklist: saved.checklist,
      item: path,
      itemTitle: title,
      subject: subject.id,
      subjectTitle: subject.title,
      region: subject.region,
      version: saved.version,
      workflow: workflow?.id ?? null,
      state: initialState(workflow),
      organs,
      openedOn: today,
      dueOn: dueOn(workflow, today),
      note: answers[path]?.note ?? '',
      source: JSON.stringify(source),
    })
    opened.push({ id, item: path, title, organs: organsOf(config, organs), source })
  }
  return opened
}

function failuresOf(
  config: ResolvedConfig,
  {
    path,
    organs,
    item,
    answers,
  }: {
    readonly path: string
    readonly organs: readonly string[]
    readonly item: Item | undefined
    readonly answers: ItemAnswers
  },
): readonly Failure[] {
  if (item === undefined) return []
  const whole = { path, title: textIn(item.title, 'zh-CN'), organs, item }
  const ticked = answers[path]?.value
  if (!Array.isArray(ticked)) return [whole]
  const options = config.lists.find(({ id }) => id === item.defects)?.options ?? []
  return options
    .filter(({ id }) => ticked.includes(id))
    .map((option) => ({ ...whole, title: `${whole.title}:${textIn(option.title, 'zh-CN')}` }))
}

/** Days the document gives from opening to the first step; none printed, none set. */
function dueOn(workflow: Workflow | null, today: string): string | null {
  const start = initialState(workflow)
  const days = workflow?.transitions.find(({ from }) => from.includes(start))?.due?.value
  return typeof days === 'number' ? addDays(today, days) : null
}
