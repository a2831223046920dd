/** Ids of the parts around a control. */
export const ids = {
  label: (id: string) => `${id}-label`,
  help: (id: string) => `${id}-help`,
  issues: (id: string) => `${id}-issues`,
} as const
