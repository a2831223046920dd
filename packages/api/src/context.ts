import type { Services } from './services.ts'

/** Which of the two apps a request came through; each has a session of its own. */
export type App = 'portal' | 'admin'

export interface SignedInUser {
  readonly id: string
  readonly name: string
  readonly username: string
}

/** What every procedure starts from. */
export interface Context {
  readonly services: Services
  readonly app: App
  /** null: nobody is signed in. */
  readonly user: SignedInUser | null
}
