import { defineCounty } from '@xiance/schema'
import { checklists } from './checklists.ts'
import { lists } from './lists.ts'
import { registers } from './registers.ts'
import { sources } from './sources.ts'

/** The library that county configs extend. */
export const config = defineCounty({
  dsl: 1,
  id: 'base',
  title: { 'zh-CN': '公共库', en: 'Base library' },
  region: '',
  levels: [],
  sources,
  lists,
  registers,
  checklists,
})
