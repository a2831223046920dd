import type { Command } from '../command.ts'
import { assess } from './assess.ts'
import { check } from './check.ts'
import { diff } from './diff.ts'
import { entitle } from './entitle.ts'
import { explain } from './explain.ts'
import { exportConfig } from './export.ts'
import { init } from './init.ts'
import { regions } from './regions.ts'
import { targets } from './targets.ts'
import { test } from './test.ts'
import { validate } from './validate.ts'

/** Every command by the word typed. */
export const commands = {
  check,
  test,
  diff,
  targets,
  validate,
  entitle,
  assess,
  explain,
  export: exportConfig,
  init,
  regions,
} as const satisfies Readonly<Record<string, Command>>

export type CommandName = keyof typeof commands

export function isCommand(name: string): name is CommandName {
  return Object.hasOwn(commands, name)
}
