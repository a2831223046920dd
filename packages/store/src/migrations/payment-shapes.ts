import type { TableShape } from './table-maker.ts'

/** Lines of subsidies granted by an approved application. */
export const paymentShapes = {
  payment: {
    columns: {
      county_id: 'text',
      submission_id: 'text',
      position: 'integer',
      register: 'text',
      record_id: 'text',
      region_id: 'text',
      subsidy: 'text',
      line: 'text',
      row_path: 'text?',
      day: 'text',
      counted: 'text',
      quantity: 'exact',
      amount: 'exact',
      approved_on: 'text',
    },
    key: ['county_id', 'submission_id', 'position'],
    indexes: [['county_id', 'register', 'record_id']],
    refers: [
      { columns: ['county_id', 'submission_id'], to: 'submission', target: ['county_id', 'id'] },
    ],
  },
} satisfies Readonly<Record<string, TableShape>>
