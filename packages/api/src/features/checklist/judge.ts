import { assess, type Assessment, type LinkedConfig } from '@xiance/engine'
import type { Row } from '@xiance/expr'
import type { Problem } from '@xiance/schema'
import { ApiError } from '../../error/api-error.ts'
import type { ItemAnswers } from './answers.ts'
import { findChecklist, itemsByPath } from './find-checklist.ts'
import type { Subject } from './subject.ts'

export interface Judging {
  readonly linked: LinkedConfig
  readonly checklist: string
  readonly subject: Subject
  readonly answers: ItemAnswers
  readonly on: string
  /** What the system keeps about the subject, by register. */
  readonly kept: Row
}

/** The server's own verdicts: the register answers first, then the person. */
export function judgeSubject({
  linked,
  checklist,
  subject,
  answers,
  on,
  kept,
}: Judging): Assessment {
  const given = Object.fromEntries(
    Object.entries(answers).map(([path, { value, note }]) => [
      path,
      note === undefined ? { value } : { value, note },
    ]),
  )
  return assess(
    linked,
    checklist,
    {
      region: subject.region,
      name: subject.title,
      ...subject.values,
      ...kept,
      _id: subject.id,
      _region: subject.region,
    },
    given,
    { on },
  )
}

/** Refuses answers to items the checklist does not have, or defects its list does not have. */
export function requireItems(linked: LinkedConfig, checklist: string, answers: ItemAnswers): void {
  const items = itemsByPath(findChecklist(linked.config, checklist).items ?? [])
  const problems = Object.entries(answers).flatMap(([path, { value }]): readonly Problem[] => {
    const item = items.get(path)
    const options = linked.config.lists.find(({ id }) => id === item?.defects)?.options ?? []
    const fits =
      item !== undefined &&
      (!Array.isArray(value) || value.every((id) => options.some((option) => option.id === id)))
    return fits
      ? []
      : [{ code: 'checklist.unknown_item', path: `/answers/${path}`, params: { item: path } }]
  })
  if (problems.length > 0)
    throw new ApiError('checklist.invalid', { params: { count: problems.length }, problems })
}

/** How many items pass, fail and wait, counting only items without parts. */
export function counts(assessment: Assessment): {
  readonly pass: number
  readonly fail: number
  readonly unknown: number
} {
  const leaves = leavesOf(assessment)
  const count = (is: string) => leaves.filter((item) => item.is === is).length
  return { pass: count('pass'), fail: count('fail'), unknown: count('unknown') }
}

/** Items that are judged by themselves, not by their parts. */
export function leavesOf({ items }: Assessment): Assessment['items'] {
  return items.filter(({ id }) => !items.some((other) => other.id.startsWith(`${id}/`)))
}

/** Answers as the store keeps them. */
export function storedAnswers(answers: ItemAnswers): Row {
  return Object.fromEntries(
    Object.entries(answers).map(([path, { value, note }]) => [
      path,
      { value, ...(note === undefined ? {} : { note }) },
    ]),
  )
}
