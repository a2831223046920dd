import { workOf } from '@xiance/engine'
import type { Locale, ResolvedConfig } from '@xiance/schema'
import { registerWord } from '../work/register-word.ts'
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
  const [main, ...ledgers] = (work?.registers ?? []).map(({ register }) => ({
    to: `/records/${register.id}`,
    title: short(registerWord(config, register.id, locale), tabs.ledgers),
  }))
  return [
    { to: '/', icon: 'tasks', title: tabs.tasks },
    ...oneOrAll(main === undefined ? [] : [main], { to: '/records', icon: 'records', title: '' }),
    ...oneOrAll(ledgers, { to: '/records', icon: 'ledgers', title: tabs.ledgers }),
    ...oneOrAll(
      (work?.checklists ?? []).map(({ id }) => ({ to: `/checks/${id}`, title: tabs.checks })),
      { to: '/checks', icon: 'checks', title: tabs.checks },
    ),
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

/** A phone has room for one tab a kind of work: the thing itself when there is one, else a page that lists them. */
function oneOrAll(places: readonly Omit<Tab, 'icon'>[], all: Tab): readonly Tab[] {
  const [only, ...others] = places
  if (only === undefined) return []
  return [others.length === 0 ? { ...only, icon: all.icon } : all]
}

/** A tab holds one line of a phone: four or five Chinese characters, twice as many letters. */
function short(title: string, otherwise: string): string {
  const width = Array.from(title).reduce((sum, letter) => sum + (letter > '\u2E80' ? 2 : 1), 0)
  return width <= 10 ? title : otherwise
}
