import { readFile } from 'node:fs/promises'
import type { FileKey } from '@xiance/api'
import { AwsClient } from 'aws4fetch'
import { vaultName, type Vault } from './vault.ts'

/** An S3-compatible store, as `FILES_URL=s3://<bucket>/<prefix>` and the usual `AWS_…` variables name it. */
export interface S3Place {
  readonly bucket: string
  /** Before every name; empty for none. */
  readonly prefix: string
  /** `https://s3.cn-north-1.amazonaws.com.cn`, `http://minio:9000`. */
  readonly endpoint: string
  readonly region: string
  readonly accessKeyId: string
  readonly secretAccessKey: string
}

/** Whole files as objects, by path-style addresses, which every S3-compatible store answers. */
export function s3Vault(place: S3Place): Vault {
  const { endpoint, bucket, prefix, region, accessKeyId, secretAccessKey } = place
  const client = new AwsClient({ accessKeyId, secretAccessKey, region, service: 's3', retries: 3 })
  const root = [endpoint.replace(/\/+$/, ''), bucket, ...prefix.split('/').filter(Boolean)].join(
    '/',
  )
  const ask = async (key: FileKey, init: RequestInit): Promise<Response | null> => {
    const response = await client.fetch(`${root}/${vaultName(key)}`, init)
    if (response.status === 404) return null
    if (response.ok) return response
    await response.body?.cancel()
    throw new Error(`The file store answered ${response.status} to ${init.method ?? 'GET'}.`)
  }
  return Object.freeze({
    keep: async (key: FileKey, path: string) => {
      const stored = await ask(key, {
        method: 'PUT',
        body: new Uint8Array(await readFile(path)),
        // The hash is known and checked: the store checks it once more.
        headers: { 'x-amz-content-sha256': key.hash },
      })
      if (stored === null) throw new Error(`The file store has no bucket ${bucket}.`)
      await stored.body?.cancel()
    },
    has: async (key: FileKey) => (await ask(key, { method: 'HEAD' })) !== null,
    open: async (key: FileKey) => (await ask(key, { method: 'GET' }))?.body ?? null,
    remove: async (key: FileKey) => {
      await (await ask(key, { method: 'DELETE' }))?.body?.cancel()
    },
  })
}

type Environment = Readonly<Record<string, string | undefined>>

/** Reads an `s3://` url with `AWS_ACCESS_KEY_ID AWS_SECRET_ACCESS_KEY AWS_REGION AWS_ENDPOINT_URL`; names what is missing. */
export function s3Place(url: URL, env: Environment): S3Place {
  const region = env['AWS_REGION'] ?? 'us-east-1'
  const missing = ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY'].filter((name) => !env[name])
  if (missing.length > 0 || url.hostname === '')
    throw new Error(
      `FILES_URL=${url.href} needs a bucket and ${missing.join(' and ') || 'a name for it'}.`,
    )
  return {
    bucket: url.hostname,
    prefix: url.pathname,
    region,
    endpoint: env['AWS_ENDPOINT_URL'] ?? `https://s3.${region}.amazonaws.com`,
    accessKeyId: env['AWS_ACCESS_KEY_ID'] ?? '',
    secretAccessKey: env['AWS_SECRET_ACCESS_KEY'] ?? '',
  }
}
