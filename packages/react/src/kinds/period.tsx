import { useState } from 'react'
import type { ControlProps, KindView } from '../field/control.ts'
import { NativeSelect } from '../field/native-select.tsx'

/** A year and the part of it reported on. */
function Period(props: ControlProps) {
  const { node, id, labelId, context, disabled, readOnly, invalid, required, describedBy } = props
  const value = typeof node.value === 'string' ? node.value : ''
  const [chosen, setChosen] = useState(value.slice(0, 4))
  const year = value.slice(0, 4) || chosen
  const thisYear = Number(context.today.slice(0, 4))
  const years = Array.from({ length: 12 }, (_, back) => String(thisYear + 1 - back))
  const common = { context, disabled: disabled || readOnly, onBlur: props.onBlur }
  return (
    <div
      className="xc-inline"
      role="group"
      aria-labelledby={labelId}
      aria-describedby={describedBy}
    >
      <NativeSelect
        {...common}
        id={id}
        label={yearLabel[context.locale]}
        options={years.map((one) => ({ id: one, title: yearTitle[context.locale](one) }))}
        value={year}
        invalid={invalid}
        required={required}
        focusRef={props.focusRef}
        onChange={(one) => {
          setChosen(one)
          props.onChange(one === '' ? null : `${one}${value.slice(4)}`)
        }}
      />
      <NativeSelect
        {...common}
        id={`${id}-part`}
        label={partLabel[context.locale]}
        options={parts[context.locale]}
        value={value === '' ? '' : value.slice(4) || 'year'}
        invalid={invalid}
        onChange={(part) => props.onChange(`${year || thisYear}${part === 'year' ? '' : part}`)}
      />
    </div>
  )
}

const yearLabel = { 'zh-CN': '年份', en: 'Year' } as const
const partLabel = { 'zh-CN': '哪一段', en: 'Part of the year' } as const
const yearTitle = { 'zh-CN': (year: string) => `${year}年`, en: (year: string) => year } as const
const months = Array.from({ length: 12 }, (_, month) => String(month + 1))
const parts = {
  'zh-CN': [
    { id: 'year', title: '全年' },
    { id: '-H1', title: '上半年' },
    { id: '-H2', title: '下半年' },
    ...['1', '2', '3', '4'].map((quarter) => ({ id: `-Q${quarter}`, title: `第${quarter}季度` })),
    ...months.map((month) => ({ id: `-${month.padStart(2, '0')}`, title: `${month}月` })),
  ],
  en: [
    { id: 'year', title: 'Whole year' },
    { id: '-H1', title: 'First half' },
    { id: '-H2', title: 'Second half' },
    ...['1', '2', '3', '4'].map((quarter) => ({ id: `-Q${quarter}`, title: `Quarter ${quarter}` })),
    ...months.map((month) => ({ id: `-${month.padStart(2, '0')}`, title: `Month ${month}` })),
  ],
} as const

export const periodView: KindView = { Control: Period, frame: () => 'group', says: 'answer' }
