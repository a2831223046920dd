import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { FileBackend, UploadKey } from '@xiance/api'
import type { Settings } from '../settings/settings.ts'
import { folderVault } from './folder-vault.ts'
import { createSpool } from './spool.ts'

/** Opens the place of files that `FILES_URL` names; refuses a url nobody has a driver for. */
export function openFiles({ filesUrl }: Pick<Settings, 'filesUrl' | 'data'>): FileBackend {
  if (URL.parse(filesUrl)?.protocol !== 'file:')
    throw new Error(`FILES_URL must be file:///…, it is "${filesUrl.split('?')[0] ?? ''}".`)
  const root = fileURLToPath(filesUrl)
  const vault = folderVault(root)
  // In the same folder, so that keeping a file is one rename.
  const { path, ...spool } = createSpool(join(root, '.arriving'))
  return Object.freeze({ ...spool, ...vault, keep: (key: UploadKey) => vault.keep(key, path(key)) })
}
