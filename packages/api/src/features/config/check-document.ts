import { link } from '@xiance/engine'
import { chineseCalendar } from '@xiance/engine/calendar'
import { runExamples } from '@xiance/engine/testing'
import {
  canonicalJson,
  type CountyConfig,
  type Issue,
  type ResolvedConfig,
  type WrittenConfig,
} from '@xiance/schema'
import { checkConfig } from '@xiance/schema/meta'
import type { Services } from '../../services.ts'
import type { ExampleReport } from './answers.ts'

export interface CheckedDocument {
  readonly resolved: ResolvedConfig | null
  readonly issues: readonly Issue[]
  readonly examples: ExampleReport
}

const noExamples: ExampleReport = { passed: 0, failed: 0, cases: [] }

/** Checks a document and runs its worked examples; examples wait until nothing is an error. */
export function checkDocument(
  services: Pick<Services, 'base'>,
  document: WrittenConfig,
): CheckedDocument {
  const base = baseOf(services, document)
  const checked = checkConfig(document, base === null ? {} : { base })
  const resolved = checked.resolved === null ? null : asStored(checked.resolved)
  const { issues } = checked
  if (resolved === null || issues.some(({ severity }) => severity === 'error'))
    return { resolved, issues, examples: noExamples }
  return { resolved, issues, examples: runExamples(link(resolved, chineseCalendar)) }
}

/** Key by key as a published version is read back, so that a draft is compared and tried as it will run. */
function asStored(resolved: ResolvedConfig): ResolvedConfig {
  return JSON.parse(canonicalJson(resolved)) as ResolvedConfig
}

/** The config a document extends, null when it extends none. */
export function baseOf(
  services: Pick<Services, 'base'>,
  { extends: parent }: WrittenConfig,
): CountyConfig | null {
  return parent?.id === undefined ? null : services.base(parent)
}
