import { textIn, type ResolvedConfig } from '@xiance/schema'
import { stateTitle, transitionTitle, workflowOf } from '../workflow/states.ts'

type Detail = Readonly<Record<string, unknown>>
type Words = (detail: Detail, config: ResolvedConfig) => readonly (string | null)[]

const words: Readonly<Record<string, Words>> = {
  'county.found': ({ title, regions, version }) => [
    text(title),
    `${text(regions)} 个区域`,
    `配置第 ${text(version)} 版`,
  ],
  'county.set_clock': ({ today }) => [`演示日期 ${text(today)}`],
  'config.edit': ({ paths }) => [`改动 ${countOf(paths)} 处`, ...listOf(paths)],
  'config.replace': () => ['换成整份配置'],
  'config.discard': () => ['回到已发布的版本'],
  'config.publish': ({ version, changes, note, waive }) => [
    `第 ${text(version)} 版`,
    `${text(changes)} 处改动`,
    text(note),
    waive === null ? null : `算例未通过仍发布:${text(waive)}`,
  ],
  'register.add': ({ count }) => [`${text(count)} 条`],
  'submission.save_draft': (detail, config) => [...formWords(detail, config)],
  'submission.submit': (detail, config) => [
    ...formWords(detail, config),
    stateTitle(workflowOf(config, formOf(config, detail)?.workflow), text(detail['state'])),
    typeof detail['total'] === 'number' ? `应享 ${detail['total']} 元` : null,
  ],
  'submission.act': (detail, config) => {
    const workflow = workflowOf(config, formOf(config, detail)?.workflow)
    const [from, to] = [text(detail['from']), text(detail['to'])]
    return [
      ...formWords(detail, config),
      transitionTitle(workflow, text(detail['transition'])),
      `${stateTitle(workflow, from)} → ${stateTitle(workflow, to)}`,
    ]
  },
  'file.send': ({ type, size }) => [text(type), `${text(size)} 字节`],
  'file.collect': ({ count }) => [`${text(count)} 个`],
  'indicator.report': ({ values, revision }) => [
    `${Object.keys(isDetail(values) ? values : {}).length} 个指标`,
    `第 ${text(revision)} 次`,
  ],
  'checklist.save_draft': (detail, config) => [checklistTitle(detail, config)],
  'checklist.submit': (detail, config) => [
    checklistTitle(detail, config),
    `合格 ${text(detail['pass'])},不合格 ${text(detail['fail'])},待核 ${text(detail['unknown'])}`,
    `开出问题 ${text(detail['problems'])} 个`,
  ],
  'problem.act': ({ workflow: id, from, to }, config) => {
    const workflow = workflowOf(config, text(id))
    return [`${stateTitle(workflow, text(from))} → ${stateTitle(workflow, text(to))}`]
  },
  'users.create': ({ memberships }, config) => roleWords(memberships, config),
}

/** What an audit entry says happened, in the county's words; the stored bytes stay as they are. */
export function detailWords(config: ResolvedConfig, action: string, stored: string): string {
  const detail = JSON.parse(stored) as unknown
  const parts = isDetail(detail) ? words[action]?.(detail, config) : undefined
  return parts === undefined
    ? stored
    : parts.filter((part) => part !== null && part !== '').join(' · ')
}

function formOf(config: ResolvedConfig, { form }: Detail) {
  return config.forms.find(({ id }) => id === form)
}

function formWords(detail: Detail, config: ResolvedConfig): readonly string[] {
  const version = text(detail['version'])
  const title = textIn(formOf(config, detail)?.title ?? text(detail['form']), 'zh-CN')
  return version === '' ? [title] : [title, `按第 ${version} 版`]
}

function checklistTitle({ checklist }: Detail, config: ResolvedConfig): string {
  return textIn(
    config.checklists.find(({ id }) => id === checklist)?.title ?? text(checklist),
    'zh-CN',
  )
}

function roleWords(memberships: unknown, config: ResolvedConfig): readonly string[] {
  const given = Array.isArray(memberships) ? memberships.filter(isDetail) : []
  return given.map(({ role }) =>
    textIn(config.roles.find(({ id }) => id === role)?.title ?? text(role), 'zh-CN'),
  )
}

function text(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}

function listOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : []
}

function countOf(value: unknown): number {
  return Array.isArray(value) ? value.length : 0
}

function isDetail(value: unknown): value is Detail {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
