import { fileReferrers, sentFile, type FileReferrer, type Reader } from '@xiance/store'
import type { Actor } from '../../access/actor.ts'
import { reaches, worksAt } from '../../access/region-scope.ts'

/** Whether this person may open a file: he sent it, or sees something that names it. */
export async function mayOpen(reader: Reader, actor: Actor, hash: string): Promise<boolean> {
  const { county, user } = actor
  if (await sentFile(reader, { county, hash, user: user.id })) return true
  for (const { region, opensTo } of await fileReferrers(reader, { county, hash }))
    if (await opens[opensTo](reader, actor, region)) return true
  return false
}

type Opens = (reader: Reader, actor: Actor, region: string) => Promise<boolean>

const opens: { readonly [O in FileReferrer['opensTo']]: Opens } = {
  scope: reaches,
  workers: async (reader, actor, region) =>
    (await reaches(reader, actor, region)) && (await worksAt(reader, actor, region)),
  nobody: async () => false,
}
