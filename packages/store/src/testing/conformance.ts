import { describe } from 'vitest'
import { auditConformance } from './audit-conformance.ts'
import type { OpenBackend } from './backend.ts'
import { cellConformance } from './cell-conformance.ts'
import { countyConformance } from './county-conformance.ts'
import { encryptionConformance } from './encryption-conformance.ts'
import { fileConformance } from './file-conformance.ts'
import { inspectionConformance } from './inspection-conformance.ts'
import { migrationConformance } from './migration-conformance.ts'
import { pagingConformance } from './paging-conformance.ts'
import { regionConformance } from './region-conformance.ts'
import { revisionConformance } from './revision-conformance.ts'
import { submissionConformance } from './submission-conformance.ts'
import { transactionConformance } from './transaction-conformance.ts'

/** What every database under the store must do, as Vitest tests. */
export function conformance(name: string, open: OpenBackend): void {
  describe(`the store on ${name}`, () => {
    describe('migrations', () => migrationConformance(open))
    describe('transactions', () => transactionConformance(open))
    describe('revisions', () => revisionConformance(open))
    describe('paging and search', () => pagingConformance(open))
    describe('counties', () => countyConformance(open))
    describe('audit', () => auditConformance(open))
    describe('encryption', () => encryptionConformance(open))
    describe('regions', () => regionConformance(open))
    describe('indicator cells', () => cellConformance(open))
    describe('submissions', () => submissionConformance(open))
    describe('files', () => fileConformance(open))
    describe('inspections and jobs', () => inspectionConformance(open))
  })
}
