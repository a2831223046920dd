import type { KeptDraft } from '@xiance/client'

/** A visit that waits for upload. */
export function draft(id: string, more: Partial<KeptDraft> = {}): KeptDraft {
  return {
    id,
    user: 'u1',
    county: 'hangjin',
    form: 'household_visit',
    formTitle: '入户走访',
    version: 1,
    record: 'h1',
    recordRevision: 1,
    recordValues: null,
    title: '刘某某',
    region: '1',
    period: null,
    baseRevision: 0,
    answers: { phone: '13900000000' },
    submission: null,
    sent: null,
    changedAt: new Date().toISOString(),
    waiting: true,
    uploadedAt: null,
    refused: null,
    conflict: null,
    ...more,
  }
}
