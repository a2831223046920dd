import type { TableShape } from './table-maker.ts'

const ofRecord = {
  columns: ['county_id', 'register', 'record_id'],
  to: 'record',
  target: ['county_id', 'register', 'id'],
  cascade: true,
} as const

/** Registers and what their records are found by. */
export const recordShapes = {
  record: {
    columns: {
      county_id: 'text',
      register: 'text',
      id: 'text',
      revision: 'integer',
      region_id: 'text',
      title: 'text',
      sort_key: 'text',
      content: 'text',
      key_digest: 'text?',
      created_at: 'text',
      updated_at: 'text',
    },
    key: ['county_id', 'register', 'id'],
    unique: [['county_id', 'register', 'key_digest']],
    indexes: [
      ['county_id', 'register', 'sort_key', 'id'],
      ['county_id', 'register', 'region_id'],
    ],
    refers: [{ columns: ['county_id'], to: 'county', target: ['county_id'] }],
  },
  record_history: {
    columns: {
      county_id: 'text',
      register: 'text',
      id: 'text',
      revision: 'integer',
      at: 'text',
      by_user: 'text',
      submission_id: 'text?',
      changed: 'text',
      content: 'text',
    },
    key: ['county_id', 'register', 'id', 'revision'],
    refers: [{ ...ofRecord, columns: ['county_id', 'register', 'id'] }],
  },
  record_group: {
    columns: { county_id: 'text', register: 'text', group_id: 'text', record_id: 'text' },
    key: ['county_id', 'register', 'group_id', 'record_id'],
    indexes: [['county_id', 'register', 'record_id']],
    refers: [ofRecord],
  },
  blind_index: {
    columns: {
      county_id: 'text',
      register: 'text',
      field: 'text',
      digest: 'text',
      record_id: 'text',
    },
    key: ['county_id', 'register', 'field', 'digest', 'record_id'],
    indexes: [['county_id', 'register', 'record_id']],
    refers: [ofRecord],
  },
  token: {
    columns: { county_id: 'text', source: 'text', token: 'text', owner_id: 'text' },
    key: ['county_id', 'source', 'token', 'owner_id'],
    indexes: [['county_id', 'source', 'owner_id']],
    refers: [{ columns: ['county_id'], to: 'county', target: ['county_id'] }],
  },
} satisfies Readonly<Record<string, TableShape>>
