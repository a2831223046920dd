import { configJsonSchema } from '@xiance/schema/meta'
import { CliError } from '../cli-error.ts'
import type { Command } from '../command.ts'
import { loadConfig } from '../load-config.ts'

export const exportConfig: Command = {
  usage: '<config> --format json|json-schema',
  about:
    '导出合并后的配置,或配置的 JSON Schema Export the resolved config or the JSON Schema of configs',
  needs: 1,
  options: ['format'],
  run: async ({ args: [name = ''], options: { format = 'json' }, output }) => {
    const document = await documentOf(name, format)
    output.json(document)
    output.line(JSON.stringify(document, null, 2))
    return 0
  },
}

async function documentOf(name: string, format: string): Promise<unknown> {
  if (format === 'json') return loadConfig(name)
  if (format === 'json-schema') return configJsonSchema()
  throw new CliError(
    'cli.format',
    `--format 只有 json 和 json-schema,没有「${format}」。Unknown format.`,
  )
}
