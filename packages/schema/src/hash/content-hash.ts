import { canonicalJson } from './canonical-json.ts'
import { sha256 } from './sha256.ts'

/** SHA-256 of the RFC 8785 text of a document, 64 hex digits; a promise, so that a host may move it to a worker. */
export function contentHash(document: unknown): Promise<string> {
  return Promise.resolve(sha256(canonicalJson(document)))
}
