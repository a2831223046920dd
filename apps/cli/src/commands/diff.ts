import { diffConfig } from '@xiance/schema'
import colors from 'picocolors'
import type { Command } from '../command.ts'
import { loadConfig } from '../load-config.ts'

export const diff: Command = {
  usage: '<old> <new>',
  about: '说出两份配置的差别 Say what differs',
  needs: 2,
  options: [],
  run: async ({ args: [before = '', after = ''], output }) => {
    const changes = diffConfig(await loadConfig(before), await loadConfig(after))
    output.json(changes.map(({ sentence, ...change }) => ({ ...change, message: sentence })))
    for (const { sentence, money, breaking } of changes)
      output.line(
        `${sentence['zh-CN']}${money ? colors.yellow(' [动钱]') : ''}${breaking ? colors.red(' [影响已填]') : ''}`,
      )
    if (changes.length === 0) output.line('没有差别 No difference')
    return 0
  },
}
