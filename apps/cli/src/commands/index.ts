import type { Command } from '../command.ts'
import { assess } from './assess.ts'
import { check } from './check.ts'
import { diff } from './diff.ts'
import { entitle } from './entitle.ts'
import { explain } from './explain.ts'
import { exportConfig } from './export.ts'
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
} as const satisfies Readonly<Record<string, Command>>
