import {
  available,
  type AvailableOptions,
  type AvailableTransition,
  type LinkedConfig,
} from '@xiance/engine'

/** Steps out of the state that belong to one of this person's roles, each as free as any of his roles makes it. */
export function openSteps(
  linked: LinkedConfig,
  workflow: string,
  asked: readonly AvailableOptions[],
): readonly AvailableTransition[] {
  const offered = asked
    .flatMap((one) => available(linked, workflow, one))
    .filter(({ blocked }) => !blocked.some(({ code }) => code === 'workflow.not_yours'))
  const freest = new Map<string, AvailableTransition>()
  for (const step of offered) {
    const known = freest.get(step.id)
    if (known === undefined || step.blocked.length < known.blocked.length) freest.set(step.id, step)
  }
  return [...freest.values()]
}
