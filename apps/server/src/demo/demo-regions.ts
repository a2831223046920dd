import { countySeeds, type CountySeed } from '../seed/county-seeds.ts'

type Regions = CountySeed['regions']

/** Invented places, so that invented results stand on no real village. */
const invented: Readonly<Record<string, Regions>> = {
  hangjin: [{ id: '150625100990', name: '示例嘎查', level: 'village', parent: '150625100' }],
  chenzhou: [{ id: '431002990', name: '示例镇', level: 'town', parent: '431002' }],
  jinzhou: [
    { id: '210727990', name: '示例镇', level: 'town', parent: '210727' },
    ...['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'].map((number, index) => ({
      id: `210727990${String(index + 1).padStart(3, '0')}`,
      name: `示例${number}村`,
      level: 'village',
      parent: '210727990',
    })),
  ],
}

/** The founding counties with the invented places added to their trees. */
export const demoCounties: readonly CountySeed[] = countySeeds.map(({ config, regions }) => ({
  config,
  regions: [...regions, ...(invented[config.id] ?? [])],
}))
