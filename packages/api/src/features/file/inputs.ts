import * as z from 'zod'
import { inCounty } from '../../input.ts'

/** SHA-256 as 64 lower-case hex digits. */
const fileHash = z.string().regex(/^[0-9a-f]{64}$/)
const size = z.int().min(0).max(1_000_000_000)

export const sendInput = inCounty({
  hash: fileHash,
  size,
  /** Media type as the phone says it; empty when it does not know. */
  type: z.string().max(120),
  name: z.string().max(400),
})

export const describeInput = inCounty({ hashes: z.array(fileHash).max(200) })

/** Where a piece of a file goes; numbers come as text, for they stand in an address. */
export const pieceInput = inCounty({
  hash: fileHash,
  size: z.coerce.number().pipe(size),
  offset: z.coerce.number().pipe(size),
})

export const openInput = inCounty({ hash: fileHash })

export type SendInput = z.output<typeof sendInput>
export type PieceInput = z.output<typeof pieceInput>
