import { Citation, Empty } from '@xiance/react'
import { citationsOf, textIn, type Actor } from '@xiance/schema'
import { usePreferences } from '../../preferences/preferences.ts'
import { useWords } from '../../words/use-words.ts'
import { TextCell } from '../cells/text-cell.tsx'
import { useDraft } from '../draft/draft-context.ts'
import { IssueList } from '../issues/issue-list.tsx'
import { issuesAt } from '../issues/issues-at.ts'

/** Workflows: each step from where to where, by whom. */
export function WorkflowsTab() {
  const words = useWords()
  const { locale } = usePreferences()
  const { draft, resolved } = useDraft()
  if (resolved.workflows.length === 0) return <Empty title={words.base.noWorkflows} />
  return (
    <div className="xc-stack">
      {resolved.workflows.map((workflow) => {
        const stateTitle = (id: string) =>
          textIn(workflow.states.find((state) => state.id === id)?.title ?? id, locale)
        const path = `/workflows/${workflow.id}/transitions`
        return (
          <section key={workflow.id} className="xc-card xc-card--flush">
            <div className="xc-card__head">
              <h2 className="xc-heading">{textIn(workflow.title, locale)}</h2>
            </div>
            <div className="xc-table-scroll">
              <table className="xc-table">
                <thead>
                  <tr>
                    <th scope="col">{words.base.step}</th>
                    <th scope="col">{words.base.fromTo}</th>
                    <th scope="col">{words.base.by}</th>
                    <th scope="col">{words.rates.clause}</th>
                  </tr>
                </thead>
                <tbody>
                  {workflow.transitions.map((transition) => (
                    <tr key={transition.id}>
                      <th scope="row">
                        <TextCell
                          label={words.base.step}
                          path={`${path}/${transition.id}/title`}
                          text={transition.title}
                        />
                        <IssueList
                          issues={issuesAt(draft.issues, `${path}/${transition.id}`).filter(
                            (issue) => issue.path !== `${path}/${transition.id}/title`,
                          )}
                        />
                      </th>
                      <td>
                        {transition.from.length === 0
                          ? words.base.start
                          : transition.from.map(stateTitle).join('、')}{' '}
                        → {stateTitle(transition.to)}
                      </td>
                      <td>{sayActor(transition.by)}</td>
                      <td>
                        <Citation
                          citations={citationsOf(transition)}
                          sources={resolved.sources}
                          locale={locale}
                        />
                      </td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
          </section>
        )
      })}
    </div>
  )

  function sayActor(actor: Actor | undefined): string {
    if (actor === undefined) return words.base.anyone
    if ('role' in actor)
      return textIn(resolved.roles.find(({ id }) => id === actor.role)?.title ?? actor.role, locale)
    if ('organ' in actor)
      return textIn(
        resolved.organs.find(({ id }) => id === actor.organ)?.title ?? actor.organ,
        locale,
      )
    if ('all' in actor) return actor.all.map(sayActor).join('+')
    if ('any' in actor) return actor.any.map(sayActor).join(words.base.or)
    if ('every' in actor) return actor.every.map(sayActor).join('、')
    return 'field' in actor ? actor.field : actor.workflow
  }
}
