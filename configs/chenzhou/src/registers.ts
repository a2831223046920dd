import type { Overlay, Register } from '@xiance/schema'

/** The library's ledger of households; the tree of regions ends with the towns, so that they keep it. */
export const registers = [
  { id: 'household', level: 'town', fields: [{ id: 'village', remove: true }] },
] as const satisfies Overlay<readonly Register[]>
