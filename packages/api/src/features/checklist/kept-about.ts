import type { Row } from '@xiance/expr'
import { keptAbout, type ResolvedConfig } from '@xiance/schema'
import { builtInRows, isBuiltIn, type Reader } from '@xiance/store'
import { builtInQuestion } from '../../built-in-question.ts'
import { findChecklist } from './find-checklist.ts'
import type { Subject } from './subject.ts'

export interface KeptQuery {
  readonly county: string
  readonly config: ResolvedConfig
  readonly checklist: string
  readonly subject: Subject
  readonly today: string
}

/** Problems, notices and payments that a checklist reads: those about its record, or within its region. */
export async function keptAboutSubject(
  reader: Reader,
  { county, config, checklist, subject, today }: KeptQuery,
): Promise<Row> {
  const definition = findChecklist(config, checklist)
  const written = JSON.stringify(definition)
  const read = [...keptAbout].filter((id) => new RegExp(`\\b${id}\\b`).test(written))
  const isRegion = config.levels.some(({ id }) => id === definition.about)
  const question = builtInQuestion(config, { county, today })
  const kept: Record<string, readonly Row[]> = {}
  for (const register of read.filter(isBuiltIn))
    kept[register] = await builtInRows(reader, {
      ...question,
      register,
      ...(isRegion && subject.id === subject.region
        ? { within: subject.region }
        : { subject: subject.id }),
    })
  return kept
}
