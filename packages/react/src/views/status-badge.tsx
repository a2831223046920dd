import type { StatusWord } from '@xiance/engine'
import type { Locale } from '@xiance/schema'
import { wordsIn, type Words } from '../locales/index.ts'

export type Tone = 'ok' | 'watch' | 'behind' | 'todo' | 'error'

export interface StatusBadgeProps {
  readonly tone: Tone
  readonly word: string
}

const shapes: { readonly [T in Tone]: string } = {
  ok: '●',
  watch: '▲',
  behind: '◆',
  todo: '○',
  error: '×',
}

/** Status as shape and word; the tint only repeats it. */
export function StatusBadge({ tone, word }: StatusBadgeProps) {
  return (
    <span className={`xc-status xc-status--${tone}`}>
      <span className="xc-status__shape" aria-hidden="true">
        {shapes[tone]}
      </span>
      {word}
    </span>
  )
}

export interface IndicatorStatusProps {
  readonly status: StatusWord
  readonly locale?: Locale | undefined
}

const statuses: {
  readonly [S in StatusWord]: { readonly tone: Tone; readonly word: (words: Words) => string }
} = {
  met: { tone: 'ok', word: (words) => words.statusMet },
  onTrack: { tone: 'ok', word: (words) => words.statusOnTrack },
  watch: { tone: 'watch', word: (words) => words.statusWatch },
  behind: { tone: 'behind', word: (words) => words.statusBehind },
  unknown: { tone: 'todo', word: (words) => words.statusUnknown },
  notYet: { tone: 'todo', word: (words) => words.statusNotYet },
}

/** How an indicator stands against a target. */
export function IndicatorStatus({ status, locale = 'zh-CN' }: IndicatorStatusProps) {
  return <StatusBadge tone={toneOf(status)} word={statuses[status].word(wordsIn(locale))} />
}

export function toneOf(status: StatusWord): Tone {
  return statuses[status].tone
}
