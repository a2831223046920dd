export interface NameColumnProps {
  readonly items: readonly { readonly id: string; readonly title: string; readonly end?: string }[]
  readonly chosen: string
  readonly onChoose: (id: string) => void
}

/** A column of names to choose from. */
export function NameColumn({ items, chosen, onChoose }: NameColumnProps) {
  return (
    <ul className="xc-list xa-names">
      {items.map(({ id, title, end }) => (
        <li key={id}>
          <button
            type="button"
            className={id === chosen ? 'xc-list-row xc-list-row--selected' : 'xc-list-row'}
            aria-current={id === chosen}
            onClick={() => onChoose(id)}
          >
            <span className="xc-list-row__main">{title}</span>
            {end !== undefined && <span className="xc-list-row__end">{end}</span>}
          </button>
        </li>
      ))}
    </ul>
  )
}
