import type { zhCN } from './zh-CN.ts'

export const en: WorkbookWords = {
  subsidies: 'Subsidies',
  parameters: 'Parameters',
  indicators: 'Indicators and targets',
  checklists: 'Checklists',
  forms: 'Form fields',
  lists: 'Options',
  sources: 'Documents',
  columns: {
    id: 'Id',
    title: 'Title',
    kind: 'Kind',
    about: 'About',
    line: 'Line',
    when: 'Condition',
    quantity: 'Quantity',
    rate: 'Rate',
    caps: 'Caps',
    scope: 'Scope',
    time: 'Time',
    requirement: 'Target',
    value: 'Value',
    unit: 'Unit',
    written: 'As written',
    item: 'Item',
    organs: 'Responsible',
    test: 'Test',
    form: 'Form',
    page: 'Page',
    field: 'Field',
    required: 'Required',
    show: 'Shown when',
    list: 'List',
    option: 'Option',
    number: 'Number',
    date: 'Date',
    issuer: 'Issuer',
    source: 'Clause',
  },
}

/** The same sheets and columns in any language. */
export type WorkbookWords = {
  readonly [K in keyof typeof zhCN]: (typeof zhCN)[K] extends string
    ? string
    : { readonly [C in keyof (typeof zhCN)[K]]: string }
}
