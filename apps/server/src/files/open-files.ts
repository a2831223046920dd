import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { FileBackend, UploadKey } from '@xiance/api'
import type { Settings } from '../settings/settings.ts'
import { folderVault } from './folder-vault.ts'
import { s3Place, s3Vault } from './s3-vault.ts'
import { createSpool, type Spool } from './spool.ts'
import type { Vault } from './vault.ts'

type Environment = Readonly<Record<string, string | undefined>>

/** Opens the place of files that `FILES_URL` names; refuses a url nobody has a driver for. */
export function openFiles(
  { filesUrl, data }: Pick<Settings, 'filesUrl' | 'data'>,
  env: Environment = process.env,
): FileBackend {
  const url = URL.parse(filesUrl)
  if (url?.protocol === 's3:') {
    const spool = createSpool(join(data, 'arriving'))
    const vault = s3Vault(s3Place(url, env))
    const keep = async (key: UploadKey) => {
      await vault.keep(key, spool.path(key))
      await spool.discard(key)
    }
    return backend(spool, { ...vault, keep })
  }
  if (url?.protocol !== 'file:')
    throw new Error(
      `FILES_URL must be file:///… or s3://bucket/prefix, it is "${filesUrl.split('?')[0] ?? ''}".`,
    )
  const root = fileURLToPath(url)
  // In the same folder, so that keeping a file is one rename.
  const spool = createSpool(join(root, '.arriving'))
  const vault = folderVault(root)
  return backend(spool, { ...vault, keep: (key) => vault.keep(key, spool.path(key)) })
}

type Keeping = Omit<Vault, 'keep'> & Pick<FileBackend, 'keep'>

function backend({ path: _path, ...spool }: Spool, vault: Keeping): FileBackend {
  return Object.freeze({ ...spool, ...vault })
}
