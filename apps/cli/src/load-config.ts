import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { CountyConfig, ResolvedConfig } from '@xiance/schema'
import { checkConfig, type CheckedConfig } from '@xiance/schema/meta'
import { CliError } from './cli-error.ts'
import { readJson } from './read-json.ts'

/** A folder under configs/, as written, with the base it extends. */
interface ConfigModule {
  readonly config: CountyConfig
  readonly base?: CountyConfig
}

const folders = join(import.meta.dirname, '../../../configs')

/** Reads `<config>` (a folder under configs/ or an exported JSON file) and checks it in all three layers. */
export async function loadChecked(name: string): Promise<CheckedConfig> {
  if (name.endsWith('.json')) return checkConfig(newEnough(await readJson(name)))
  if (!/^[a-z][a-z0-9_]{0,39}$/.test(name) || !(await isFile(join(folders, name, 'src/index.ts'))))
    throw new CliError(
      'config.not_found',
      `configs/ 下没有「${name}」。写县的文件夹名(如 hangjin)或导出的 .json 文件。No config "${name}".`,
    )
  const module = (await import(
    pathToFileURL(join(folders, name, 'src/index.ts')).href
  )) as ConfigModule
  return checkConfig(module.config, module.base === undefined ? {} : { base: module.base })
}

/** The resolved config; refuses one that has errors, naming how many and what shows them. */
export async function loadConfig(name: string): Promise<ResolvedConfig> {
  const { resolved, issues } = await loadChecked(name)
  const errors = issues.filter(({ severity }) => severity === 'error').length
  if (resolved === null || errors > 0)
    throw new CliError(
      'config.invalid',
      `配置「${name}」有 ${errors} 处错误,先运行 xiance check ${name} 看清并改好。The config has errors; run check.`,
    )
  return resolved
}

function newEnough(document: unknown): unknown {
  const dsl =
    typeof document === 'object' && document !== null && 'dsl' in document ? document.dsl : 1
  if (typeof dsl === 'number' && dsl > 1)
    throw new CliError(
      'config.newer_dsl',
      `这份配置用的是 DSL ${dsl},本程序只认到 1;请升级 xiance。The config needs a newer xiance.`,
    )
  return exportedBase(document)
}

/** An exported document is already merged with its base; its pointer to the base is history. */
function exportedBase(document: unknown): unknown {
  if (typeof document !== 'object' || document === null || !('base' in document)) return document
  const { base: _, ...own } = document
  return own
}

async function isFile(path: string): Promise<boolean> {
  return (await stat(path).catch(() => null))?.isFile() ?? false
}
