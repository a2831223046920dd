import { textIn, type Locale, type ResolvedConfig } from '@xiance/schema'
import type { OfficeMode } from '../session/place.ts'
import type { Words } from '../words/use-words.ts'

export interface NavItem {
  readonly to: string
  readonly title: string
  /** Lit only on exactly this page. */
  readonly exact?: true
}

export interface NavOptions {
  readonly words: Words
  readonly locale: Locale
  /** undefined while it is being loaded. */
  readonly config: ResolvedConfig | undefined
  readonly terms: Readonly<Record<string, string>>
}

/** First page of each mode. */
export const modeHome: { readonly [M in OfficeMode]: string } = {
  office: '/office',
  config: '/config',
  manage: '/manage',
}

/** The mode a page belongs to. */
export function modeOf(pathname: string): OfficeMode | null {
  const modes: readonly OfficeMode[] = ['office', 'config', 'manage']
  return modes.find((mode) => pathname.startsWith(`/${mode}`)) ?? null
}

/** Left navigation of a mode; a county sees only what its config has. */
export function navOf(mode: OfficeMode, options: NavOptions): readonly NavItem[] {
  return builders[mode](options)
}

const builders: { readonly [M in OfficeMode]: (options: NavOptions) => readonly NavItem[] } = {
  office: ({ words, locale, config, terms }) => [
    { to: '/office', title: words.nav.home, exact: true },
    ...(config?.registers ?? [])
      .filter(({ level, date }) => level !== undefined && date === undefined)
      .map(({ id, title }) => ({
        to: `/office/records/${id}`,
        title: `${words.nav.register} · ${terms[id] ?? textIn(title, locale)}`,
      })),
    ...when(config?.forms.length, { to: '/office/reviews', title: words.nav.reviews }),
    ...when(config?.indicators.length, { to: '/office/indicators', title: words.nav.indicators }),
    ...when(
      config?.checklists.some(({ onFail }) => onFail !== undefined),
      {
        to: '/office/problems',
        title: words.nav.problems,
      },
    ),
    ...when(config?.subsidies.length, { to: '/office/subsidies', title: words.nav.subsidies }),
  ],
  config: ({ words, config }) => [
    { to: '/config/sources', title: words.nav.sources },
    ...when(config?.forms.length, { to: '/config/forms', title: words.nav.forms }),
    ...when(config?.checklists.length, { to: '/config/checklists', title: words.nav.checklists }),
    ...when(config?.indicators.length, { to: '/config/targets', title: words.nav.targets }),
    ...when(config?.subsidies.length, { to: '/config/rates', title: words.nav.rates }),
    { to: '/config/base', title: words.nav.base },
    { to: '/config/check', title: words.nav.check },
    { to: '/config/publish', title: words.nav.publish },
  ],
  manage: ({ words }) => [
    { to: '/manage/users', title: words.nav.users },
    { to: '/manage/audit', title: words.nav.audit },
    { to: '/manage/system', title: words.nav.system },
  ],
}

function when(condition: number | boolean | undefined, item: NavItem): readonly NavItem[] {
  return condition === undefined || condition === false || condition === 0 ? [] : [item]
}
