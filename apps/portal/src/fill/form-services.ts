import type { Choice, Services } from '@xiance/react'
import { client } from '../api/api.ts'
import { fileServices } from './file-services.ts'

const found = 20

/** The ways out of a form: records, regions, titles and files of one county. */
export function formServices(county: string): Services {
  return {
    ...fileServices(county),
    searchRegister: async (register, search, signal) => {
      const { items } = await client.register.list.query(
        { county, register, search, limit: found },
        { signal },
      )
      return items.map(({ id, title, regionName }) => ({ id, title, hint: regionName }))
    },
    recordTitle: async (register, id, signal) =>
      (await client.register.get.query({ county, register, id }, { signal })).title,
    regions: async (parent, signal) => {
      const all = await client.county.regions.query(
        { county, ...(parent !== null && { within: parent }) },
        { signal },
      )
      const parents = new Set(all.map((region) => region.parent))
      const ids = new Set(all.map(({ id }) => id))
      return all
        .filter((region) =>
          parent === null
            ? region.parent === null || !ids.has(region.parent)
            : region.parent === parent,
        )
        .map(({ id, name }): Choice => ({ id, title: name, more: parents.has(id) }))
    },
    regionPath: async (id, signal) => {
      const all = await client.county.regions.query({ county }, { signal })
      const byId = new Map(all.map((region) => [region.id, region]))
      const path: Choice[] = []
      for (
        let at = byId.get(id);
        at !== undefined;
        at = at.parent === null ? undefined : byId.get(at.parent)
      ) {
        path.unshift({ id: at.id, title: at.name })
      }
      return path
    },
  }
}
