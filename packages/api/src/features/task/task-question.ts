import type { LinkedConfig } from '@xiance/engine'
import type { Reader } from '@xiance/store'
import type { Actor } from '../../access/actor.ts'
import type { Task, TaskSummary } from './answers.ts'

/** What every source of tasks is asked. */
export interface TaskQuestion {
  readonly reader: Reader
  readonly actor: Actor
  readonly linked: LinkedConfig
  readonly today: string
  /** The actor's regions, none inside another. */
  readonly regions: readonly string[]
}

/** What one source of tasks answers. */
export interface Found {
  readonly items: readonly Task[]
  readonly summary: TaskSummary | null
}

/** More than a person does in a day; the lists behind hold the rest. */
export const shownTasks = 200
