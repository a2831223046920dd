/** Encrypted bytes as the device keeps them. */
export interface Sealed {
  readonly iv: Uint8Array<ArrayBuffer>
  readonly data: ArrayBuffer
}

export async function sealBytes(key: CryptoKey, bytes: BufferSource): Promise<Sealed> {
  const iv = crypto.getRandomValues(new Uint8Array(12))
  return { iv, data: await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, bytes) }
}

/** The bytes again; null when they were sealed with another key or changed since. */
export async function unsealBytes(
  key: CryptoKey,
  { iv, data }: Sealed,
): Promise<ArrayBuffer | null> {
  try {
    return await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, key, data)
  } catch {
    return null
  }
}

/** A JSON value, encrypted. */
export function seal(key: CryptoKey, value: unknown): Promise<Sealed> {
  return sealBytes(key, new TextEncoder().encode(JSON.stringify(value)))
}

/** The value again; null when it was sealed with another key or changed since. */
export async function unseal(key: CryptoKey, sealed: Sealed): Promise<unknown> {
  const bytes = await unsealBytes(key, sealed)
  return bytes === null ? null : JSON.parse(new TextDecoder().decode(bytes))
}
