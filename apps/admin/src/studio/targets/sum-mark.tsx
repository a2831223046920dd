import { useWords } from '../../words/use-words.ts'
import type { GridRow } from './target-grid.ts'

/** ✓ when the years reach the total, else by how much they miss it. */
export function SumMark({ sum }: { readonly sum: GridRow['sum'] }) {
  const words = useWords()
  if (sum === null) return null
  if (sum.ok)
    return (
      <span className="xc-status xc-status--ok">
        <span className="xc-status__shape" aria-hidden="true">
          ✓
        </span>
        {words.targets.adds}
      </span>
    )
  return sum.issues.map(({ path, params }) => (
    <span key={path} className="xc-status xc-status--behind">
      <span className="xc-status__shape" aria-hidden="true">
        ◆
      </span>
      {words.targets.differs(`${String(params['difference'])} ${String(params['unit'])}`)}
    </span>
  ))
}
