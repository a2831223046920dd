import type { ResolvedConfig } from './county.ts'
import { keptWith } from './memo/kept-with.ts'
import type { Field, Register } from './register.ts'

const region: Field = {
  id: 'region',
  title: { 'zh-CN': '所在地区', en: 'In region' },
  kind: 'region',
  required: true,
}

const organ: Field = {
  id: 'organ',
  title: { 'zh-CN': '责任单位', en: 'Organ in charge' },
  kind: 'text',
}

/**
 * Registers that the system itself keeps in every county. Formulas read them like any other; a register of the same id in a
 * config adds fields to it.
 */
export const builtInRegisters: readonly Register[] = [
  register('task', { 'zh-CN': '任务', en: 'Task' }, [
    { id: 'name', title: { 'zh-CN': '任务名称', en: 'Task name' }, kind: 'text', required: true },
    { id: 'period', title: { 'zh-CN': '所属期', en: 'Period' }, kind: 'period' },
    { id: 'due_on', title: { 'zh-CN': '完成期限', en: 'Due on' }, kind: 'date' },
    { id: 'done_on', title: { 'zh-CN': '完成日期', en: 'Done on' }, kind: 'date' },
    region,
  ]),
  register('problem', { 'zh-CN': '问题', en: 'Problem' }, [
    { id: 'item', title: { 'zh-CN': '检查项', en: 'Item' }, kind: 'text', required: true },
    { id: 'opened_on', title: { 'zh-CN': '发现日期', en: 'Opened on' }, kind: 'date' },
    { id: 'due_on', title: { 'zh-CN': '整改期限', en: 'Due on' }, kind: 'date' },
    { id: 'closed_on', title: { 'zh-CN': '销号日期', en: 'Closed on' }, kind: 'date' },
    organ,
    region,
  ]),
  register('notice', { 'zh-CN': '公示', en: 'Public notice' }, [
    { id: 'opened_on', title: { 'zh-CN': '公示开始', en: 'Opened on' }, kind: 'date' },
    { id: 'closed_on', title: { 'zh-CN': '公示结束', en: 'Closed on' }, kind: 'date' },
    { id: 'objections', title: { 'zh-CN': '异议数', en: 'Objections' }, kind: 'integer' },
    region,
  ]),
  register('payment', { 'zh-CN': '发放', en: 'Payment' }, [
    { id: 'amount', title: { 'zh-CN': '发放金额', en: 'Amount paid' }, kind: 'money' },
    { id: 'paid_on', title: { 'zh-CN': '发放日期', en: 'Paid on' }, kind: 'date' },
    { id: 'period', title: { 'zh-CN': '所属期', en: 'Period' }, kind: 'period' },
    region,
  ]),
  register('region', { 'zh-CN': '地区', en: 'Region' }, [
    { id: 'name', title: { 'zh-CN': '地区名称', en: 'Region name' }, kind: 'text', required: true },
    { id: 'level', title: { 'zh-CN': '地区层级', en: 'Level' }, kind: 'text', required: true },
  ]),
  register('organ', { 'zh-CN': '单位', en: 'Organ' }, [
    { id: 'name', title: { 'zh-CN': '单位名称', en: 'Organ name' }, kind: 'text', required: true },
  ]),
  register('user', { 'zh-CN': '用户', en: 'User' }, [
    { id: 'role', title: { 'zh-CN': '角色', en: 'Role' }, kind: 'text', required: true },
    organ,
    region,
  ]),
]

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
