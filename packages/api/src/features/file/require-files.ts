import type { AnsweredFile } from '@xiance/engine'
import type { Problem } from '@xiance/schema'
import { getFile, type Tx } from '@xiance/store'
import type { Actor } from '../../access/actor.ts'
import { mayOpen } from './access.ts'
import { inMegabytes, perOwner } from './limits.ts'
import { mediaTypeNamed } from './media-type.ts'

/** What is wrong with the files that answers name: not here, not this person's to name, of another sort, too large. */
export async function fileProblems(
  tx: Tx,
  actor: Actor,
  named: readonly AnsweredFile[],
): Promise<readonly Problem[]> {
  const problems: Problem[] = named.slice(perOwner).map(({ path }) => ({
    code: 'value.too_many',
    path,
    params: { max: perOwner, count: named.length },
  }))
  for (const one of named.slice(0, perOwner)) {
    const problem = await problemOf(tx, actor, one)
    if (problem !== null) problems.push({ ...problem, path: one.path })
  }
  return problems
}

async function problemOf(
  tx: Tx,
  actor: Actor,
  { file: hash, sorts, bytes }: AnsweredFile,
): Promise<Pick<Problem, 'code' | 'params'> | null> {
  const file = await getFile(tx, { county: tx.county, hash })
  if (file === null || !(await mayOpen(tx, actor, hash)))
    return { code: 'value.file_not_held', params: { file: hash } }
  const media = mediaTypeNamed(file.type)
  if (media === null || !sorts.includes(media.sort))
    return { code: 'value.file_sort', params: { name: file.name } }
  if (bytes !== null && file.size > bytes)
    return {
      code: 'value.file_too_large',
      params: { size: inMegabytes(file.size), limit: inMegabytes(bytes) },
    }
  return null
}
