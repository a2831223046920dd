import {
  canonicalJson,
  contentHash,
  diffConfig,
  publicConfig,
  type ResolvedConfig,
} from '@xiance/schema'
import type { Calls } from './calls.ts'
import { ConfigDiffersError } from './config-differs.ts'

export interface OwnConfig {
  readonly calls: Calls
  /** The config the app was built with. */
  readonly own: ResolvedConfig
}

/**
 * Finds the server's version under which a form of ours may be answered: the one in force, when its hash is ours or when
 * nothing that the form reaches differs. Throws `ConfigDiffersError` otherwise. The head is asked each time, a version is
 * compared once.
 */
export function agreedVersion({ calls, own }: OwnConfig): (form: string) => Promise<number> {
  const county = own.id
  const ownHash = contentHash(own)
  const documents = new Map<number, Promise<ResolvedConfig>>()
  const document = (version: number): Promise<ResolvedConfig> => {
    const asked =
      documents.get(version) ??
      calls.config.document
        .query({ county, version })
        .then(({ resolved }) => resolved as ResolvedConfig)
    documents.set(version, asked)
    asked.catch(() => documents.delete(version))
    return asked
  }
  return async (form) => {
    const { version, hash } = await calls.config.published.query({ county })
    if (hash === (await ownHash)) return version
    const [ours, theirs] = [own, await document(version)].map((config) =>
      publicConfig(config, { role: nobody, form }),
    )
    if (ours === undefined || theirs === undefined || canonicalJson(ours) === canonicalJson(theirs))
      return version
    throw new ConfigDiffersError({ form, version, changes: diffConfig(ours, theirs) })
  }
}

/** A role that no config has: what is compared is what everybody sees of the form. */
const nobody = ''
