import type { Locale, ResolvedConfig } from '@xiance/schema'
import { registerWord } from '../work/register-word.ts'
import { workOf } from '../work/role-work.ts'
import { wordsIn } from '../words/use-words.ts'
import type { IconName } from './icon.tsx'

export interface Tab {
  readonly to: string
  readonly icon: IconName
  readonly title: string
}

/** The tabs a role can use: its work always first, itself always last. */
export function tabsOf(
  config: ResolvedConfig | undefined,
  role: string,
  locale: Locale,
): readonly Tab[] {
  const { tabs } = wordsIn(locale).shell
  const work = config && workOf(config, role)
  const registers = work?.registers ?? []
  return [
    { to: '/', icon: 'tasks', title: tabs.tasks },
    ...registers.map(({ register }) => ({
      to: `/records/${register.id}`,
      icon: 'records' as const,
      title: registerWord(config, register.id, locale),
    })),
    ...(work?.checklists ?? [])
      .slice(0, 1)
      .map(({ id }) => ({ to: `/checks/${id}`, icon: 'checks' as const, title: tabs.checks })),
    ...(work?.reports
      ? ([
          { to: '/reports', icon: 'reports', title: tabs.reports },
          { to: '/progress', icon: 'progress', title: tabs.progress },
        ] as const)
      : []),
    ...(work?.problems
      ? ([{ to: '/problems', icon: 'problems', title: tabs.problems }] as const)
      : []),
    { to: '/me', icon: 'me', title: tabs.me },
  ]
}
