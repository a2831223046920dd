import { Ajv2020 } from 'ajv/dist/2020.js'
import { isDeepStrictEqual } from 'node:util'
import { expect, test } from 'vitest'
import { loadConfig } from './config/load-config.ts'
import { json } from './testing/call.ts'

const holds = new Ajv2020({ allowUnionTypes: true }).compile(
  await json<object>('export', 'base', '--format', 'json-schema'),
)

test.each(['base', 'duan', 'hangjin', 'jinzhou', 'chenzhou'])(
  'an editor accepts %s as it is written, and with its layers merged',
  async (county) => {
    const { layers, resolved } = await loadConfig(county)
    const written = layers.at(-1)
    const { base: _, ...merged } = resolved
    for (const document of [written, merged]) {
      holds(JSON.parse(JSON.stringify(document)))
      expect(holds.errors ?? []).toEqual([])
    }
    expect(isDeepStrictEqual(written, merged)).toBe(false)
  },
)
