import { taking } from '@xiance/config-base'
import { defineCounty } from '@xiance/schema'
import { indicators } from './indicators.ts'
import { lists } from './lists.ts'
import { levels, organs, roles } from './places.ts'
import { sources } from './sources.ts'

const own = defineCounty({
  dsl: 1,
  id: 'chenzhou',
  title: { 'zh-CN': '郴州市', en: 'Chenzhou' },
  region: '4310',
  levels,
  extends: { id: 'base', version: 1 },
  sources,
  organs,
  roles,
  lists,
  indicators,
})

/** What the library has that fits here comes along; the rest is left out. */
export const config = taking(own, { registers: ['household'] })
