import { globSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { turbo } from './turbo.ts'
import { root } from './workspace.ts'

/**
 * `pnpm test`: every check of the workspace through turbo, then one line `N passed, N failed`.
 * A Vitest task counts its tests, any other task counts as one, a crashed task as one failure.
 */
const tasks = ['types', 'lint', 'format:check', 'knip', 'build', 'test', 'stories', 'e2e']
const uncounted = ['chromium']

interface Count {
  readonly passed: number
  readonly failures: readonly string[]
}

/** The parts of turbo's run summary that are read here. */
interface TurboSummary {
  readonly tasks: readonly {
    readonly taskId: string
    readonly task: string
    readonly command: string
    readonly directory: string
    readonly execution?: { readonly exitCode: number | null }
  }[]
}

/** The parts of Vitest's JSON report that are read here. */
interface VitestReport {
  readonly testResults: readonly {
    readonly name: string
    readonly status: string
    readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[]
  }[]
}

async function main(): Promise<Count> {
  for (const stale of globSync(['{packages,apps,configs}/*/.reports', '.turbo/runs'], {
    cwd: root,
  })) {
    rmSync(join(root, stale), { recursive: true, force: true })
  }
  const code = await turbo([
    'run',
    ...tasks,
    '--continue=always',
    '--summarize',
    '--output-logs=new-only',
  ])
  const counts = summaries().flatMap((summary) => summary.tasks.map(countTask))
  const passed = counts.reduce((sum, count) => sum + count.passed, 0)
  const failures = counts.flatMap((count) => count.failures)
  if (code !== 0 && failures.length === 0) return { passed, failures: [`turbo ended with ${code}`] }
  return { passed, failures }
}

function summaries(): readonly TurboSummary[] {
  return globSync('.turbo/runs/*.json', { cwd: root }).map(
    (file) => JSON.parse(readFileSync(join(root, file), 'utf8')) as TurboSummary,
  )
}

function countTask({
  taskId,
  task,
  command,
  directory,
  execution,
}: TurboSummary['tasks'][number]): Count {
  const nothing = command === '' || command === '<NONEXISTENT>' || uncounted.includes(task)
  const ok = execution?.exitCode === 0
  if (nothing && (ok || execution === undefined)) return { passed: 0, failures: [] }
  if (!/\bvitest\b/.test(command))
    return ok ? { passed: 1, failures: [] } : { passed: 0, failures: [taskId] }
  const count = countReport(taskId, join(root, directory, '.reports/vitest.json'))
  if (!ok && count.failures.length === 0) return { ...count, failures: [`${taskId} crashed`] }
  return count
}

function countReport(taskId: string, file: string): Count {
  const report = readReport(file)
  if (!report) return { passed: 0, failures: [`${taskId} left no report`] }
  const counts = report.testResults.map(({ name, status, assertionResults }): Count => {
    const failed = assertionResults.filter((one) => one.status === 'failed')
    const failures = failed.map((one) => `${taskId}: ${one.fullName}`)
    const broken = status === 'failed' && failures.length === 0
    return {
      passed: assertionResults.filter((one) => one.status === 'passed').length,
      failures: broken ? [`${taskId}: ${name} did not load`] : failures,
    }
  })
  return {
    passed: counts.reduce((sum, count) => sum + count.passed, 0),
    failures: counts.flatMap((count) => count.failures),
  }
}

function readReport(file: string): VitestReport | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as VitestReport
  } catch {
    return undefined
  }
}

const { passed, failures } = await main().catch((error: unknown): Count => ({
  passed: 0,
  failures: [String(error)],
}))
for (const failure of failures) console.log(`failed: ${failure}`)
process.exitCode = failures.length > 0 || passed === 0 ? 1 : 0
console.log(`${passed} passed, ${failures.length} failed`)
