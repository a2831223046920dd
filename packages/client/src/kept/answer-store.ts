/** What the server answered and when, so that it can be shown again without a network. */
export interface KeptAnswer {
  readonly data: unknown
  /** Instant of the answer, UTC. */
  readonly at: string
}

/** Where answers survive a reload: sealed in a browser's database. A call that rejects kept or found nothing. */
export interface AnswerStore {
  readonly get: (key: string) => Promise<KeptAnswer | undefined>
  readonly put: (key: string, answer: KeptAnswer) => Promise<void>
}
