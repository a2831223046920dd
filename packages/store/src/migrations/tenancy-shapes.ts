import type { TableShape } from './table-maker.ts'

/** The county, who works in it, its config and its audit chain. */
export const tenancyShapes = {
  county: {
    columns: {
      county_id: 'text',
      title: 'text',
      demo_clock: 'text?',
      demo: 'integer',
      created_at: 'text',
      data_key: 'text',
      index_key: 'text',
    },
    key: ['county_id'],
  },
  region: {
    columns: {
      county_id: 'text',
      id: 'text',
      from_day: 'text',
      to_day: 'text',
      name: 'text',
      level: 'text',
      parent_id: 'text?',
      position: 'integer',
    },
    key: ['county_id', 'id', 'from_day'],
    indexes: [['county_id', 'parent_id']],
    refers: [{ columns: ['county_id'], to: 'county', target: ['county_id'] }],
  },
  membership: {
    columns: {
      county_id: 'text',
      user_id: 'text',
      role: 'text',
      region_id: 'text',
      organ: 'text',
    },
    key: ['county_id', 'user_id', 'role', 'region_id', 'organ'],
    indexes: [['user_id']],
    refers: [{ columns: ['county_id'], to: 'county', target: ['county_id'] }],
  },
  config_version: {
    columns: {
      county_id: 'text',
      version: 'integer',
      hash: 'text',
      document: 'text',
      overlay: 'text?',
      resolved: 'text',
      published_at: 'text',
      published_by: 'text',
      note: 'text',
      changes: 'text',
      status: 'text',
    },
    key: ['county_id', 'version'],
    refers: [{ columns: ['county_id'], to: 'county', target: ['county_id'] }],
  },
  config_draft: {
    columns: {
      county_id: 'text',
      revision: 'integer',
      based_on: 'integer?',
      document: 'text',
      updated_at: 'text',
      updated_by: 'text',
    },
    key: ['county_id'],
    refers: [{ columns: ['county_id'], to: 'county', target: ['county_id'] }],
  },
  audit_head: {
    columns: { county_id: 'text', seq: 'integer', hash: 'text' },
    key: ['county_id'],
    refers: [{ columns: ['county_id'], to: 'county', target: ['county_id'] }],
  },
  audit: {
    columns: {
      county_id: 'text',
      seq: 'integer',
      at: 'text',
      actor: 'text',
      action: 'text',
      subject: 'text',
      detail: 'text',
      entry_hash: 'text',
      hash: 'text',
    },
    key: ['county_id', 'seq'],
    refers: [{ columns: ['county_id'], to: 'county', target: ['county_id'] }],
  },
} satisfies Readonly<Record<string, TableShape>>
