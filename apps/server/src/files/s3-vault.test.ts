import { createHash, createHmac } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { s3Place, s3Vault } from './s3-vault.ts'

const secret = 'wJalrXUtnFEMI/K7MDENG'
const bytes = Buffer.from('the bytes of a photo')
const key = { county: 'hangjin', hash: createHash('sha256').update(bytes).digest('hex') }

test('files are put, found, read and removed with requests a store can verify', async () => {
  const store = await objectStore()
  const vault = s3Vault(placeAt(store.url, secret))
  const path = await spooled()
  expect([await vault.has(key), await vault.open(key)]).toEqual([false, null])
  await vault.keep(key, path)
  await vault.keep(key, path)
  expect([...store.objects.keys()]).toEqual([
    `/county-files/xiance/hangjin/${key.hash.slice(0, 2)}/${key.hash}`,
  ])
  expect(await vault.has(key)).toBe(true)
  expect(await new Response(await vault.open(key)).text()).toBe('the bytes of a photo')
  await vault.remove(key)
  await vault.remove(key)
  expect(await vault.has(key)).toBe(false)
})

test('a store that does not know the key refuses, and the refusal is not taken for an absent file', async () => {
  const store = await objectStore()
  const vault = s3Vault(placeAt(store.url, 'another secret'))
  await expect(vault.has(key)).rejects.toThrow('answered 403')
  await expect(vault.keep(key, await spooled())).rejects.toThrow('answered 403')
  expect(store.objects.size).toBe(0)
})

test('a url without its keys says which are missing', () => {
  const url = new URL('s3://county-files/xiance')
  expect(() => s3Place(url, { AWS_ACCESS_KEY_ID: 'x' })).toThrow('AWS_SECRET_ACCESS_KEY')
  expect(() => s3Place(url, {})).toThrow('AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY')
})

function placeAt(endpoint: string, secretAccessKey: string) {
  return s3Place(new URL('s3://county-files/xiance'), {
    AWS_ACCESS_KEY_ID: 'AKIDEXAMPLE',
    AWS_SECRET_ACCESS_KEY: secretAccessKey,
    AWS_ENDPOINT_URL: endpoint,
    AWS_REGION: 'cn-north-1',
  })
}

async function spooled(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'xiance-s3-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  await writeFile(join(folder, 'photo'), bytes)
  return join(folder, 'photo')
}

/** An object store that takes nothing whose Signature Version 4 or content hash is wrong. */
async function objectStore() {
  const objects = new Map<string, Buffer>()
  const server = createServer((request, response) => {
    void (async () => {
      const body = Buffer.concat(await Array.fromAsync(request as AsyncIterable<Buffer>))
      const name = new URL(request.url ?? '', 'http://store').pathname
      if (!verified(request, body)) return response.writeHead(403).end()
      if (request.method === 'PUT') objects.set(name, body)
      if (request.method === 'DELETE') objects.delete(name)
      const found = objects.get(name)
      if (found === undefined)
        return response.writeHead(request.method === 'DELETE' ? 204 : 404).end()
      return response.writeHead(200).end(request.method === 'GET' ? found : undefined)
    })()
  })
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
  return { objects, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` }
}

/** Signature Version 4 as the store computes it, from the request alone. */
function verified(request: IncomingMessage, body: Buffer): boolean {
  const { headers, method = '', url = '' } = request
  const parts =
    /^AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE\/(\d{8})\/([\w-]+)\/s3\/aws4_request, ?SignedHeaders=([\w;-]+), ?Signature=([0-9a-f]{64})$/.exec(
      headers.authorization ?? '',
    )
  if (parts === null) return false
  const [, day = '', region = '', signed = '', signature = ''] = parts
  const content = String(headers['x-amz-content-sha256'])
  const hash = (text: string | Buffer) => createHash('sha256').update(text).digest('hex')
  if (content !== 'UNSIGNED-PAYLOAD' && content !== hash(body)) return false
  const lines = signed.split(';').map((name) => `${name}:${String(headers[name]).trim()}\n`)
  const canonical = [method, url, '', lines.join(''), signed, content].join('\n')
  const scope = `${day}/${region}/s3/aws4_request`
  const text = ['AWS4-HMAC-SHA256', String(headers['x-amz-date']), scope, hash(canonical)].join(
    '\n',
  )
  const hmac = (by: string | Buffer, said: string) => createHmac('sha256', by).update(said).digest()
  const signing = [region, 's3', 'aws4_request'].reduce(hmac, hmac(`AWS4${secret}`, day))
  return hmac(signing, text).toString('hex') === signature
}
