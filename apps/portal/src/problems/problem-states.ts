import type { Named, ResolvedConfig } from '@xiance/schema'

/** States a problem can be in: those of the workflows that checklists open. */
export function problemStates(
  config: Pick<ResolvedConfig, 'checklists' | 'workflows'>,
): readonly Named[] {
  const opened = new Set(config.checklists.map(({ onFail }) => onFail))
  return config.workflows.filter(({ id }) => opened.has(id)).flatMap(({ states }) => states)
}
