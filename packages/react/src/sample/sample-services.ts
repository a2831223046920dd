import type { OpenedFile } from '../files/file-services.ts'
import type { Choice, Services } from '../form/services.ts'

const regions: Readonly<Record<string, readonly Choice[]>> = {
  '': [
    { id: 'a', title: '示例镇', more: true },
    { id: 'b', title: '示例苏木', more: true },
  ],
  a: [
    { id: 'a1', title: '示例村一' },
    { id: 'a2', title: '示例村二' },
  ],
  b: [{ id: 'b1', title: '示例嘎查' }],
}

const households: readonly Choice[] = [
  { id: 'h1', title: '张某某', hint: '示例镇示例村一' },
  { id: 'h2', title: '古丽·买买提江·阿卜杜热合曼', hint: '示例苏木示例嘎查' },
]

const files = new Map<string, OpenedFile>()

/** Services that answer at once from data written here. */
export const sampleServices: Services = {
  searchRegister: async (_register, query) =>
    households.filter(({ title }) => title.includes(query)),
  recordTitle: async (_register, id) => households.find((one) => one.id === id)?.title ?? null,
  regions: async (parent) => regions[parent ?? ''] ?? [],
  regionPath: async (id) => {
    const parent = id.slice(0, 1)
    const top = regions['']?.find((one) => one.id === parent)
    const below = regions[parent]?.find((one) => one.id === id)
    return [top, below].filter((one) => one !== undefined)
  },
  upload: async (file, name) => {
    const kept = { id: `sha256-${name}`, name, type: file.type, size: file.size }
    files.set(kept.id, { ...kept, url: URL.createObjectURL(file) })
    return kept
  },
  openFile: async (id) => files.get(id) ?? null,
}
