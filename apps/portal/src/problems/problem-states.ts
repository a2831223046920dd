import type { Named, ResolvedConfig } from '@xiance/schema'

/** States a problem can be in: those of the workflows that checklists open. */
export function problemStates(
  config: Pick<ResolvedConfig, 'checklists' | 'workflows'>,
): readonly Named[] {
  const opened = new Set(config.checklists.map(({ onFail }) => onFail))
  return config.workflows.filter(({ id }) => opened.has(id)).flatMap(({ states }) => states)
}

/** Whether something is still to be done about a problem. */
export function isOpen(
  config: Pick<ResolvedConfig, 'checklists' | 'workflows'>,
  { checklist, state }: { readonly checklist: string; readonly state: string },
): boolean {
  const opened = config.checklists.find(({ id }) => id === checklist)?.onFail
  const states = config.workflows.find(({ id }) => id === opened)?.states ?? []
  return !states.some(({ id, end }) => id === state && end === true)
}
