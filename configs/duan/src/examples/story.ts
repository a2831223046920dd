import type { Example } from '@xiance/schema'

type Step = Example['story'][number]

/** A worked example of work: what is on record, then who does what. */
export function story(
  id: string,
  title: string,
  ...[register, steps]: readonly [Readonly<Record<string, unknown>>, readonly Step[]]
): Example {
  return { id, title, given: { register }, story: steps }
}

/** One transition by one role. */
export function step(
  workflow: string,
  transition: string,
  ...[role, expect]: readonly [string, unknown]
): Step {
  return {
    on: '2020-01-20',
    do: { workflow, transition, actor: { role, userId: role } },
    expect,
  }
}
