import type { KeptDraft } from '@xiance/client'
import { seal, unseal } from '../device/sealed.ts'
import { stretched } from '../device/wrapped-key.ts'
import { fromBase64, toBase64 } from './base64.ts'
import type { RescuedFile } from './rescued-files.ts'

/** What a rescue file carries. */
export interface RescueContent {
  readonly drafts: readonly KeptDraft[]
  readonly files: readonly RescuedFile[]
}

/** What a rescue file says in the open; the drafts themselves are encrypted under the file's code. */
interface RescueFile {
  readonly kind: 'xiance-rescue'
  readonly version: 1
  readonly user: string
  readonly userName: string
  readonly madeAt: string
  readonly salt: string
  readonly rounds: number
  readonly iv: string
  readonly data: string
}

export type Rescued =
  | ({ readonly is: 'drafts' } & RescueContent)
  | { readonly is: 'notRescue' }
  | { readonly is: 'cannotOpen' }
  | { readonly is: 'notMine'; readonly name: string }

export interface Owner {
  readonly id: string
  readonly name: string
}

const rounds = 600_000

/** The drafts, with their files, as one file that opens with the code only. */
export async function rescueFile(
  content: RescueContent,
  owner: Owner,
  code: string,
): Promise<string> {
  const salt = crypto.getRandomValues(new Uint8Array(16))
  const { iv, data } = await seal(await stretched(code, { salt, rounds }), content)
  const file: RescueFile = {
    kind: 'xiance-rescue',
    version: 1,
    user: owner.id,
    userName: owner.name,
    madeAt: new Date().toISOString(),
    salt: toBase64(salt),
    rounds,
    iv: toBase64(iv),
    data: toBase64(new Uint8Array(data)),
  }
  return JSON.stringify(file)
}

/** The drafts of a rescue file of one's own. */
export async function readRescue(text: string, owner: Owner, code: string): Promise<Rescued> {
  const file = parsed(text)
  if (file === null) return { is: 'notRescue' }
  if (file.user !== owner.id) return { is: 'notMine', name: file.userName }
  const key = await stretched(code, { salt: fromBase64(file.salt), rounds: file.rounds })
  const found = await unseal(key, { iv: fromBase64(file.iv), data: fromBase64(file.data).buffer })
  // The first rescue files held the drafts alone.
  if (Array.isArray(found))
    return { is: 'drafts', drafts: found as readonly KeptDraft[], files: [] }
  return found === null ? { is: 'cannotOpen' } : { is: 'drafts', ...(found as RescueContent) }
}

function parsed(text: string): RescueFile | null {
  try {
    const value = JSON.parse(text) as Partial<RescueFile> | null
    const whole =
      value?.kind === 'xiance-rescue' &&
      [value.user, value.userName, value.salt, value.iv, value.data].every(
        (part) => typeof part === 'string',
      ) &&
      typeof value.rounds === 'number' &&
      value.rounds <= rounds
    return whole ? (value as RescueFile) : null
  } catch {
    return null
  }
}
