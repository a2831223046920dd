import type { zhCNOffice } from './zh-CN-office.ts'
import type { Widen } from './widen.ts'

export const enOffice: Widen<typeof zhCNOffice> = {
  list: {
    search: 'Find',
    more: 'Show more',
    moreLeft: (count) => `Show more (${count} left)`,
    count: (count) => `${count} items`,
    all: 'All',
    none: 'Nothing matches',
    noneHelp: 'Try another word, or clear the filters.',
    cancel: 'Cancel',
    actions: 'Actions',
    clear: 'Clear filters',
  },
  records: {
    unknown: 'not known',
  },
}
