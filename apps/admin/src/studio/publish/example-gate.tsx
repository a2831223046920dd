import { StatusBadge } from '@xiance/react'
import type { ExampleReport } from '@xiance/api'
import { useWords } from '../../words/use-words.ts'
import { useDraft } from '../draft/draft-context.ts'
import { ExampleDifference } from './example-difference.tsx'

/** Worked examples: how many hold, and for each that does not what was expected and what comes out. */
export function ExampleGate({ examples }: { readonly examples: ExampleReport }) {
  const words = useWords()
  const { resolved, draft } = useDraft()
  const total = examples.passed + examples.failed
  const waiting = total === 0 && draft.issues.some(({ severity }) => severity === 'error')
  const titleOf = (id: string) =>
    resolved.examples.find((example) => id.startsWith(`${example.id}/`))?.title ?? id
  return (
    <section className="xc-card xc-stack xc-stack--tight">
      <div className="xc-inline xc-spread">
        <h2 className="xc-heading">{words.publish.examples}</h2>
        {waiting ? (
          <StatusBadge tone="todo" word={words.publish.examplesWait} />
        ) : (
          <StatusBadge
            tone={examples.failed === 0 ? 'ok' : 'behind'}
            word={words.publish.passed(examples.passed, total)}
          />
        )}
      </div>
      {examples.cases
        .filter(({ ok }) => !ok)
        .map((failed) => (
          <ExampleDifference key={failed.id} failed={failed} title={titleOf(failed.id)} />
        ))}
    </section>
  )
}
