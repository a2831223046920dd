import type { ResolvedConfig } from './county.ts'
import { keptWith } from './memo/kept-with.ts'
import type { Field, Register } from './register.ts'

const region: Field = {
  id: 'region',
  title: { 'zh-CN': '所在地区', en: 'In region' },
  kind: 'region',
  required: true,
}

const level: Field = {
  id: 'level',
  title: { 'zh-CN': '地区层级', en: 'Level' },
  kind: 'choice',
  list: 'county.level',
  required: true,
}

const period: Field = { id: 'period', title: { 'zh-CN': '所属期', en: 'Period' }, kind: 'period' }

/**
 * Registers that the system itself keeps in every county. Formulas read them like any other; a register of the same id in a
 * config adds fields to it. The lists `county.level`, `county.organ`, `county.role` and `county.subsidy` are what the config
 * defines under these names.
 */
export const builtInRegisters: readonly Register[] = [
  register('task', { 'zh-CN': '任务', en: 'Task' }, [
    { id: 'name', title: { 'zh-CN': '任务名称', en: 'Task name' }, kind: 'text', required: true },
    period,
    { id: 'due_on', title: { 'zh-CN': '完成期限', en: 'Due on' }, kind: 'date' },
    { id: 'done_on', title: { 'zh-CN': '完成日期', en: 'Done on' }, kind: 'date' },
    region,
  ]),
  register('problem', { 'zh-CN': '问题', en: 'Problem' }, [
    { id: 'item', title: { 'zh-CN': '检查项', en: 'Item' }, kind: 'text', required: true },
    { id: 'opened_on', title: { 'zh-CN': '发现日期', en: 'Opened on' }, kind: 'date' },
    { id: 'due_on', title: { 'zh-CN': '整改期限', en: 'Due on' }, kind: 'date' },
    { id: 'closed_on', title: { 'zh-CN': '销号日期', en: 'Closed on' }, kind: 'date' },
    {
      id: 'organs',
      title: { 'zh-CN': '责任单位', en: 'Organs in charge' },
      kind: 'choices',
      list: 'county.organ',
    },
    region,
  ]),
  register('notice', { 'zh-CN': '公示', en: 'Public notice' }, [
    { id: 'opened_on', title: { 'zh-CN': '公示开始', en: 'Opened on' }, kind: 'date' },
    { id: 'closed_on', title: { 'zh-CN': '公示结束', en: 'Closed on' }, kind: 'date' },
    region,
  ]),
  register('payment', { 'zh-CN': '补贴核定', en: 'Approved payment' }, [
    {
      id: 'subsidy',
      title: { 'zh-CN': '补贴项目', en: 'Subsidy' },
      kind: 'choice',
      list: 'county.subsidy',
      required: true,
    },
    { id: 'amount', title: { 'zh-CN': '核定金额', en: 'Amount approved' }, kind: 'money' },
    { id: 'approved_on', title: { 'zh-CN': '核定日期', en: 'Approved on' }, kind: 'date' },
    { id: 'paid_for', title: { 'zh-CN': '补贴日期', en: 'Paid for' }, kind: 'date' },
    region,
  ]),
  register('region', { 'zh-CN': '地区', en: 'Region' }, [
    { id: 'name', title: { 'zh-CN': '地区名称', en: 'Region name' }, kind: 'text', required: true },
    level,
  ]),
  register('organ', { 'zh-CN': '单位', en: 'Organ' }, [
    { id: 'name', title: { 'zh-CN': '单位名称', en: 'Organ name' }, kind: 'text', required: true },
  ]),
  register('user', { 'zh-CN': '用户', en: 'User' }, [
    { id: 'account', title: { 'zh-CN': '账号', en: 'Account' }, kind: 'text', required: true },
    {
      id: 'role',
      title: { 'zh-CN': '角色', en: 'Role' },
      kind: 'choice',
      list: 'county.role',
      required: true,
    },
    level,
    {
      id: 'organ',
      title: { 'zh-CN': '所在单位', en: 'Organ' },
      kind: 'choice',
      list: 'county.organ',
    },
    region,
  ]),
]

/** Built-in registers without rows of their own: they are worked out for the person who asks, and kept nowhere. */
export const rowless: ReadonlySet<string> = new Set(['task'])

/** Those whose rows are about a record or a region: a checklist reads them where it stands. */
export const keptAbout: ReadonlySet<string> = new Set(['problem', 'notice', 'payment'])

function register(id: string, title: Register['title'], fields: readonly Field[]): Register {
  return { id, title, key: [], fields }
}

/** The config's own registers, those that extend a built-in one with its fields, and the built-in ones beside them. */
export const registersOf = keptWith((config: Pick<ResolvedConfig, 'registers'>) => {
  const own = new Set(config.registers.map(({ id }) => id))
  return [
    ...config.registers.map(extended),
    ...builtInRegisters.filter(({ id }) => !own.has(id)),
  ] as readonly Register[]
})

const extended = keptWith((register: Register): Register => {
  const base = builtInRegisters.find(({ id }) => id === register.id)
  if (base === undefined) return register
  const own = new Set(register.fields.map(({ id }) => id))
  return {
    ...register,
    fields: [...base.fields.filter(({ id }) => !own.has(id)), ...register.fields],
  }
})
