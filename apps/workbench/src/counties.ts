import { base } from '@xiance/config-base'
import { config as chenzhou } from '@xiance/config-chenzhou'
import { config as duan } from '@xiance/config-duan'
import { config as hangjin, type regions as hangjinRegions } from '@xiance/config-hangjin'
import { config as jinzhou } from '@xiance/config-jinzhou'
import { linked, type Choice, type Services } from '@xiance/react'

/** The county configs as the workbench shows them. */
export const counties = {
  chenzhou: linked(chenzhou, base),
  duan: linked(duan, base),
  hangjin: linked(hangjin, base),
  jinzhou: linked(jinzhou, base),
} as const

type Region = (typeof hangjinRegions)[number]

/** Services over the regions of one county, without any server. */
export function servicesOver(regions: readonly Region[]): Services {
  const choice = ({ id, name }: Region): Choice => ({ id, title: name })
  const below = (parent: string | null) => regions.filter((region) => region.parent === parent)
  const path = (id: string): readonly Region[] => {
    const own = regions.find((region) => region.id === id)
    if (!own) return []
    return own.parent === null ? [own] : [...path(own.parent), own]
  }
  return {
    regions: async (parent) => below(parent).map(choice),
    regionPath: async (id) => path(id).map(choice),
    upload: async (file, name) => ({
      id: `sample:${name}`,
      name,
      type: file.type,
      size: file.size,
    }),
  }
}
