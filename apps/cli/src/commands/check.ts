import { sentenceOf } from '@xiance/schema'
import colors from 'picocolors'
import type { Command } from '../command.ts'
import { loadChecked } from '../load-config.ts'

const paint = { error: colors.red, warning: colors.yellow, finding: colors.cyan } as const
const words = { error: '错误', warning: '提醒', finding: '疑点' } as const

export const check: Command = {
  usage: '<config>',
  about: '检查形状、含义和政策 Check shape, meaning and policy',
  needs: 1,
  options: [],
  run: async ({ args: [name = ''], output }) => {
    const { issues } = await loadChecked(name)
    const errors = issues.filter(({ severity }) => severity === 'error').length
    output.json(
      issues.map((issue) => ({
        ...issue,
        message: { 'zh-CN': sentenceOf(issue, 'zh-CN'), en: sentenceOf(issue, 'en') },
      })),
    )
    for (const issue of issues) {
      output.line(
        `${paint[issue.severity](words[issue.severity])} ${colors.dim(issue.path)}  ${issue.code}`,
      )
      output.line(`  ${sentenceOf(issue, 'zh-CN')}`)
      for (const { doc, at, quote } of issue.source ?? [])
        output.line(colors.dim(`  依据 ${doc} ${at ?? ''} 「${quote}」`))
    }
    output.line(
      `${issues.length} 条:错误 ${errors},提醒 ${count(issues, 'warning')},疑点 ${count(issues, 'finding')}`,
    )
    return errors > 0 ? 1 : 0
  },
}

function count(issues: readonly { readonly severity: string }[], severity: string): number {
  return issues.filter((issue) => issue.severity === severity).length
}
