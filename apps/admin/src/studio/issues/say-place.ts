import { getAt, stepsOf, textIn, type Locale, type ResolvedConfig, type Text } from '@xiance/schema'

/** The titles on the way to a place, from the outside in: 出栏补贴上限 › 肉羊. */
export function sayPlace(config: ResolvedConfig, path: string, locale: Locale): string {
  const steps = stepsOf(path)
  const titles = steps.flatMap((_, index) => {
    const at = getAt(config, `/${steps.slice(0, index + 1).join('/')}`)
    return isObject(at) ? titleOf(config, at, locale) : []
  })
  return titles.length === 0 ? path : titles.join(' › ')
}

function titleOf(
  config: ResolvedConfig,
  at: Readonly<Record<string, unknown>>,
  locale: Locale,
): readonly string[] {
  if (at['title'] !== undefined) return [textIn(at['title'] as Text, locale)]
  if (!('q' in at)) return []
  const scope = at['for']
  const keys = isObject(scope) && isObject(scope['key']) ? Object.values(scope['key']).flat() : []
  const options = config.lists.flatMap((list) => list.options)
  const words = keys.map((key) => options.find(({ id }) => id === key)?.title ?? String(key))
  const when = at['when']
  const times = isObject(when) ? Object.values(when).filter((time) => typeof time === 'string') : []
  const said = [...words.map((word) => textIn(word, locale)), ...times]
  return said.length === 0 ? [] : [said.join(' ')]
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
