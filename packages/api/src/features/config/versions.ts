import { listVersions } from '@xiance/store'
import type { Actor } from '../../access/actor.ts'
import type { Services } from '../../services.ts'
import { userNames } from '../../user-names.ts'
import type { VersionAnswer } from './answers.ts'

export interface VersionsPage {
  readonly items: readonly VersionAnswer[]
  readonly next: string | null
}

/** Published versions, newest first. */
export async function configVersions(
  services: Services,
  { county }: Actor,
  input: { readonly cursor?: string | undefined; readonly limit: number },
): Promise<VersionsPage> {
  return services.store.read(async (reader) => {
    const page = await listVersions(reader, { county, cursor: input.cursor, limit: input.limit })
    const names = await userNames(
      reader,
      page.items.map(({ publishedBy }) => publishedBy),
    )
    const items = page.items.map(({ version, hash, publishedAt, publishedBy, note, changes }) => ({
      version,
      hash,
      publishedAt,
      publishedBy: names.get(publishedBy) ?? publishedBy,
      note,
      changes: (JSON.parse(changes) as readonly unknown[]).length,
    }))
    return { items, next: page.next }
  })
}
