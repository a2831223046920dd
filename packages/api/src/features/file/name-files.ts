import type { AnsweredFile } from '@xiance/engine'
import { nameFiles as keepNames, type FileOwner, type NamedFile, type Tx } from '@xiance/store'
import type { Actor } from '../../access/actor.ts'
import { mayOpen } from './access.ts'

/** Files of checked answers: who sees their owner may open them, those of private fields only who works there. */
export function nameFiles(tx: Tx, owner: FileOwner, named: readonly AnsweredFile[]): Promise<void> {
  return keepNames(tx, owner, named.map(opened))
}

/** Files of a draft, which may not have arrived yet: naming one opens it to nobody who could not open it before. */
export async function nameDraftFiles(
  tx: Tx,
  owner: FileOwner,
  { actor, named }: { readonly actor: Actor; readonly named: readonly AnsweredFile[] },
): Promise<void> {
  const files: NamedFile[] = []
  for (const one of named)
    files.push(
      (await mayOpen(tx, actor, one.file)) ? opened(one) : { hash: one.file, opensTo: 'nobody' },
    )
  await keepNames(tx, owner, files)
}

function opened({ file, private: hidden }: AnsweredFile): NamedFile {
  return { hash: file, opensTo: hidden ? 'workers' : 'scope' }
}
