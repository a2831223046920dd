import type { Command } from './command.ts'

/** How a command is written: `entitle <config> <household.json> --on <date>`. */
export function usageOf(name: string, { args, options }: Command): string {
  return [
    `xiance ${name}`,
    ...args.map((arg) => `<${arg}>`),
    ...Object.entries(options).map(([option, value]) =>
      value === null ? `[--${option}]` : `[--${option} <${value}>]`,
    ),
  ].join(' ')
}
