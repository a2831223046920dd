import type { Words } from '../locales/index.ts'
import type { PaperItem } from './paper-model.ts'

export interface PaperItemsProps {
  readonly items: readonly PaperItem[]
  readonly filled: boolean
  readonly words: Words
}

/** Questions two in a line; what needs room has a line to itself. */
export function PaperItems({ items, filled, words }: PaperItemsProps) {
  return (
    <table className="xc-paper__table">
      <colgroup>
        <col className="xc-paper__label-column" />
        <col />
        <col className="xc-paper__label-column" />
        <col />
      </colgroup>
      <tbody>
        {inLines(items).map((line) => (
          <tr key={line[0].id}>
            {line.map((item) => (
              <Cells
                key={item.id}
                item={item}
                filled={filled}
                words={words}
                alone={line.length === 1}
              />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Cells({
  item,
  filled,
  words,
  alone,
}: Omit<PaperItemsProps, 'items'> & { readonly item: PaperItem; readonly alone: boolean }) {
  const { title, unit, text, boxes, unclear, when } = item
  const nothing = filled && boxes.length === 0 && text === ''
  return (
    <>
      <th scope="row">
        {title}
        {unit !== null && !filled && (
          <span className="xc-paper__unit">{words.paperUnit(unit)}</span>
        )}
        {when !== null && !filled && <span className="xc-paper__when">{when}</span>}
      </th>
      <td colSpan={alone ? 3 : 1}>
        {boxes.map((box) => (
          <Box key={box.title} {...box} words={words} />
        ))}
        {text}
        {unclear !== null && !(filled && boxes.length === 0) && (
          <Box title={words.unknown} ticked={unclear} words={words} />
        )}
        {nothing && words.none}
      </td>
    </>
  )
}

/** Drawn, because not every phone's fonts have the character. */
function Box({
  title,
  ticked,
  words,
}: {
  readonly title: string
  readonly ticked: boolean
  readonly words: Words
}) {
  return (
    <span className="xc-paper__box">
      <svg className="xc-paper__tick" viewBox="0 0 12 12" aria-hidden="true">
        <path d={ticked ? 'M1 1h10v10h-10zM3 6l2.5 2.5L9 3.5' : 'M1 1h10v10h-10z'} />
      </svg>
      {ticked && <span className="xc-hidden">{words.paperTicked}</span>}
      {title}
    </span>
  )
}

function inLines(items: readonly PaperItem[]): readonly (readonly [PaperItem, ...PaperItem[]])[] {
  const lines: [PaperItem, ...PaperItem[]][] = []
  for (const item of items) {
    const last = lines.at(-1)
    if (last?.length === 1 && !last[0].wide && !item.wide) last.push(item)
    else lines.push([item])
  }
  return lines
}
