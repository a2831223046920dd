import { useRef, useState } from 'react'
import {
  Button,
  ComboBox,
  Group,
  Input,
  ListBox,
  ListBoxItem,
  ListLayout,
  Popover,
  Virtualizer,
} from 'react-aria-components'
import type { ControlProps } from './control.ts'
import type { SelectOption } from './native-select.tsx'

export interface LongListProps extends ControlProps {
  readonly options: readonly SelectOption[]
  readonly chosen: string | null
}

const rowHeight = { phone: 48, office: 36 } as const

/** A searched list; only the rows in sight are in the page. */
export default function LongList(props: LongListProps) {
  const { options, chosen, context, id, labelId, describedBy, invalid, required } = props
  const { words, services, layout } = context
  const title = options.find((option) => option.id === chosen)?.title ?? ''
  const [typed, setTyped] = useState<string | null>(null)
  const emptied = useRef(false)
  const text = typed ?? title
  const wanted = typed === null ? '' : typed.trim()
  const shown =
    wanted === ''
      ? options
      : options.filter((option) => matches(option.title, wanted, services.matches))
  return (
    <ComboBox
      className="xc-combobox"
      aria-labelledby={labelId}
      aria-describedby={describedBy ?? ''}
      items={shown}
      value={chosen}
      inputValue={text}
      isInvalid={invalid}
      isRequired={required}
      validationBehavior="aria"
      allowsEmptyCollection
      menuTrigger="focus"
      onInputChange={(next) => {
        // On leaving, the list writes the earlier choice back before the box says it was left.
        if (next !== title) emptied.current = next.trim() === ''
        setTyped(next)
      }}
      onChange={(key) => {
        setTyped(null)
        const next = key === null ? null : String(key)
        if (next !== null && next !== chosen) props.onChange(next)
      }}
      onBlur={() => {
        // Leaving with words that match nothing is no choice; only an emptied box takes the answer back.
        if (emptied.current && chosen !== null) props.onChange(null)
        emptied.current = false
        setTyped(null)
        props.onBlur()
      }}
    >
      <Group className={invalid ? 'xc-box xc-box--error' : 'xc-box'}>
        <Input ref={props.focusRef} id={id} className="xc-input" placeholder={words.search} />
        <Button className="xc-affix xc-affix--button" aria-label={words.choose}>
          ▼
        </Button>
      </Group>
      <Popover
        className="xc-root xc-popover xc-popover--flush xc-listbox-popover"
        data-xc-layout={layout}
      >
        <Virtualizer layout={ListLayout} layoutOptions={{ rowSize: rowHeight[layout] }}>
          <ListBox<SelectOption>
            className="xc-listbox xc-listbox--virtual"
            aria-label={words.choose}
            renderEmptyState={() => <div className="xc-listbox__option">{words.noMatch}</div>}
          >
            {(option) => (
              <ListBoxItem className="xc-listbox__option" id={option.id} textValue={option.title}>
                {option.title}
              </ListBoxItem>
            )}
          </ListBox>
        </Virtualizer>
      </Popover>
    </ComboBox>
  )
}

function matches(
  title: string,
  query: string,
  more: ((title: string, query: string) => boolean) | undefined,
): boolean {
  return title.toLowerCase().includes(query.toLowerCase()) || (more?.(title, query) ?? false)
}
