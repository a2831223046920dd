import { writeFile } from 'node:fs/promises'
import { configTables, toXlsx } from '@xiance/exchange'
import { configJsonSchema } from '@xiance/schema/meta'
import { CliError } from '../cli-error.ts'
import type { Call, Command } from '../command.ts'
import { loadConfig } from '../config/load-config.ts'

export const exportConfig: Command = {
  args: ['config'],
  options: { format: 'json|json-schema|xlsx', out: 'file' },
  run: async (call) => {
    const format = call.options['format'] ?? 'json'
    if (!isFormat(format)) throw new CliError('cli.format', { format })
    await formats[format](call)
    return 0
  },
}

/** What each format writes; documents go to the screen unless `--out` names a file. */
const formats = {
  json: async (call: Call) => give(call, (await loadConfig(call.args[0] ?? '')).resolved),
  'json-schema': async (call: Call) => give(call, configJsonSchema()),
  xlsx: async ({ args: [name = ''], options: { out }, output, locale, words }: Call) => {
    if (out === undefined) throw new CliError('cli.out_needed', {})
    const { resolved } = await loadConfig(name)
    await writeFile(out, await toXlsx(...configTables(resolved, locale)))
    output.json({ file: out })
    output.line(words.export.written({ file: out }))
  },
} as const

function isFormat(format: string): format is keyof typeof formats {
  return Object.hasOwn(formats, format)
}

async function give({ options: { out }, output, words }: Call, document: unknown): Promise<void> {
  if (out === undefined) return output.document(document)
  await writeFile(out, `${JSON.stringify(document, null, 2)}\n`)
  output.json({ file: out })
  output.line(words.export.written({ file: out }))
}
