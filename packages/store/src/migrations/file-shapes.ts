import type { TableShape } from './table-maker.ts'

/** Files sent with answers. References name files that may not have arrived, so they refer only to the county. */
export const fileShapes = {
  file: {
    columns: {
      county_id: 'text',
      hash: 'text',
      size: 'integer',
      type: 'text',
      state: 'text',
      changed_at: 'text',
    },
    key: ['county_id', 'hash'],
    indexes: [['county_id', 'state', 'changed_at']],
    refers: [{ columns: ['county_id'], to: 'county', target: ['county_id'] }],
  },
  file_upload: {
    columns: {
      county_id: 'text',
      hash: 'text',
      by_user: 'text',
      name: 'text',
      size: 'integer',
      at: 'text',
    },
    key: ['county_id', 'hash', 'by_user'],
    indexes: [['county_id', 'by_user', 'at']],
    refers: [{ columns: ['county_id', 'hash'], to: 'file', target: ['county_id', 'hash'] }],
  },
  file_reference: {
    columns: {
      county_id: 'text',
      hash: 'text',
      source: 'text',
      owner_id: 'text',
      opens_to: 'text',
    },
    key: ['county_id', 'hash', 'source', 'owner_id'],
    indexes: [['county_id', 'source', 'owner_id']],
    refers: [{ columns: ['county_id'], to: 'county', target: ['county_id'] }],
  },
} satisfies Readonly<Record<string, TableShape>>
