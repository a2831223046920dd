import type { Answer } from '@xiance/client'
import { StatusBadge, type Tone } from '@xiance/react'
import { useWords } from '../../words/use-words.ts'
import type { ProgressRow } from './rows-by-domain.ts'
import { statusCounts } from './status-counts.ts'

export interface StatusTilesProps {
  readonly rows: readonly ProgressRow[]
  readonly reporters: Answer['indicator']['progress']['reporters']
}

/** How many stand how, and how many units have reported. */
export function StatusTiles({ rows, reporters }: StatusTilesProps) {
  const words = useWords()
  const counts = statusCounts(rows)
  const tiles: readonly (readonly [Tone, string, number])[] = [
    ['ok', words.indicators.ok, counts.met + counts.onTrack],
    ['watch', words.indicators.watch, counts.watch],
    ['behind', words.indicators.behind, counts.behind],
    ['todo', words.indicators.unknown, counts.unknown + counts.notYet],
  ]
  const reported = reporters.filter(({ state }) => state === 'submitted').length
  return (
    <div className="xa-tiles">
      {tiles.map(([tone, word, count]) => (
        <div key={tone} className="xc-tile">
          <StatusBadge tone={tone} word={word} />
          <span className="xc-figure">{count}</span>
        </div>
      ))}
      {reporters.length > 0 && (
        <div className="xc-tile">
          <span className="xc-muted">{words.indicators.reported}</span>
          <span className="xc-figure">
            {reported}/{reporters.length}
          </span>
        </div>
      )}
    </div>
  )
}
