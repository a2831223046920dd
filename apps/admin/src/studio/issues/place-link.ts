import { stepsOf, type ResolvedConfig } from '@xiance/schema'

/** The studio page where a place of the config is edited, and what to open on it. */
export interface PlaceLink {
  readonly to:
    | '/config/sources'
    | '/config/forms'
    | '/config/checklists'
    | '/config/targets'
    | '/config/rates'
    | '/config/base'
    | '/config/check'
  readonly search: { readonly at?: string; readonly tab?: string }
}

/** Where to go from a problem, a change or a citation. */
export function placeLink(path: string, config: ResolvedConfig): PlaceLink {
  const [collection = '', id = ''] = stepsOf(path)
  const { to, tab } = paysOut(config, collection, id)
    ? { to: '/config/rates' as const, tab: undefined }
    : (pages[collection] ?? { to: '/config/check' as const, tab: undefined })
  return { to, search: { at: path, ...(tab !== undefined && { tab }) } }
}

/** Parameters that subsidies name are edited beside their subsidy. */
function paysOut({ subsidies }: ResolvedConfig, collection: string, id: string): boolean {
  return collection === 'parameters' && JSON.stringify(subsidies).includes(`参数.${id}`)
}

const pages: Readonly<Record<string, { readonly to: PlaceLink['to']; readonly tab?: string }>> = {
  sources: { to: '/config/sources' },
  forms: { to: '/config/forms' },
  checklists: { to: '/config/checklists' },
  indicators: { to: '/config/targets' },
  subsidies: { to: '/config/rates' },
  parameters: { to: '/config/base', tab: 'parameters' },
  lists: { to: '/config/base', tab: 'lists' },
  groups: { to: '/config/base', tab: 'groups' },
  terms: { to: '/config/base', tab: 'terms' },
  registers: { to: '/config/base', tab: 'registers' },
  workflows: { to: '/config/base', tab: 'workflows' },
}
