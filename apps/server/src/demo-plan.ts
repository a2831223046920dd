import type { DemoPeople, Services } from '@xiance/api'

/** What makes an empty database a demo: its clocks, its people, and what they have done so far. */
export interface DemoPlan {
  /** Demo clock by county id. */
  readonly days: Readonly<Record<string, string>>
  /** Who may be signed in with one click. */
  readonly people: () => Promise<DemoPeople>
  /** Makes the people and their history through the real router; called once, right after the counties are founded. */
  readonly fill: (services: Services) => Promise<void>
}
