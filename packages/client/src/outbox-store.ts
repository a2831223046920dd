import type { OutboxItem } from './outbox.ts'

/** Where waiting items survive a reload: IndexedDB in a browser, a file elsewhere. Each call is complete when it resolves. */
export interface OutboxStore {
  /** In the order they were put. */
  readonly all: () => Promise<readonly OutboxItem[]>
  /** Puts or replaces by id. */
  readonly put: (item: OutboxItem) => Promise<void>
  readonly remove: (id: string) => Promise<void>
}
