import { textIn, type ResolvedConfig } from '@xiance/schema'
import type { BuiltInQuestion } from '@xiance/store'

/** What the config says of the rows that the system itself keeps: organs, when a problem is closed, when a notice stands. */
export function builtInQuestion(
  config: ResolvedConfig,
  { county, today }: Pick<BuiltInQuestion, 'county' | 'today'>,
): Omit<BuiltInQuestion, 'kind'> {
  const { organs, workflows, forms } = config
  return {
    county,
    today,
    organs: organs.map(({ id, title }) => ({ id, name: textIn(title, 'zh-CN') })),
    closed: workflows.flatMap(({ id, states }) =>
      states.filter(({ end }) => end === true).map((state) => ({ workflow: id, state: state.id })),
    ),
    notices: forms.flatMap((form) =>
      (workflows.find(({ id }) => id === form.workflow)?.transitions ?? [])
        .filter(({ do: steps = [] }) => steps.some((step) => 'notice' in step))
        .flatMap(({ from }) => from.map((state) => ({ form: form.id, state }))),
    ),
  }
}
