import type { AssessmentTables } from './assessment-tables.ts'
import type { AuditTables } from './audit-tables.ts'
import type { AuthTables } from './auth-tables.ts'
import type { ConfigTables } from './config-tables.ts'
import type { FileTables } from './file-tables.ts'
import type { IndicatorTables } from './indicator-tables.ts'
import type { JobTables } from './job-tables.ts'
import type { RecordTables } from './record-tables.ts'
import type { SubmissionTables } from './submission-tables.ts'
import type { TenancyTables } from './tenancy-tables.ts'

/** Every table of the store. */
export interface Database
  extends
    TenancyTables,
    ConfigTables,
    RecordTables,
    SubmissionTables,
    FileTables,
    IndicatorTables,
    AssessmentTables,
    AuditTables,
    AuthTables,
    JobTables {}
