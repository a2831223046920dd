import { createHmac, randomBytes } from 'node:crypto'
import { StoreError } from '../store-error.ts'
import { open, seal } from './aes.ts'
import { unwrapKey, wrapKey, type Keys } from './keys.ts'

/** Seals and finds one county's private values. `context` names the place: `record/<register>/<id>/<path>`. */
export interface Cipher {
  readonly seal: (plain: string, context: string) => string
  /** Refused when the bytes were changed or moved. */
  readonly unseal: (sealed: string, context: string) => string
  /** Keyed digest of the normalised whole value: equal values, equal digests, per place. */
  readonly blind: (value: string, place: string) => string
}

export interface WrappedKeys {
  readonly dataKey: string
  readonly indexKey: string
}

/** Fresh data and index keys for a county, wrapped for storing. */
export function newCountyKeys(keys: Keys, county: string): WrappedKeys {
  return {
    dataKey: wrapKey(keys, randomBytes(32), `${county}/data`),
    indexKey: wrapKey(keys, randomBytes(32), `${county}/index`),
  }
}

/** The same keys under the current key-encryption key; stored ciphertext stays as it is. */
export function rewrapCountyKeys(keys: Keys, county: string, wrapped: WrappedKeys): WrappedKeys {
  const data = unwrapKey(keys, wrapped.dataKey, `${county}/data`)
  const index = unwrapKey(keys, wrapped.indexKey, `${county}/index`)
  return {
    dataKey: wrapKey(keys, data, `${county}/data`),
    indexKey: wrapKey(keys, index, `${county}/index`),
  }
}

export function cipherOf(keys: Keys, county: string, wrapped: WrappedKeys): Cipher {
  const data = unwrapKey(keys, wrapped.dataKey, `${county}/data`)
  const index = unwrapKey(keys, wrapped.indexKey, `${county}/index`)
  return Object.freeze({
    seal: (plain: string, context: string) =>
      seal(data, Buffer.from(plain), `${county}/${context}`),
    unseal: (sealed: string, context: string) => {
      const plain = open(data, sealed, `${county}/${context}`)
      if (!plain) throw new StoreError('encryption.key_wrong', { context })
      return plain.toString()
    },
    blind: (value: string, place: string) =>
      createHmac('sha256', index)
        .update(`${place}\0${normalised(value)}`)
        .digest('base64url')
        .slice(0, 22),
  })
}

function normalised(value: string): string {
  return value.normalize('NFKC').replaceAll(/\s/g, '').toLowerCase()
}
