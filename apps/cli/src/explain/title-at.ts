import { getAt, stepsOf, textIn, type Locale, type ResolvedConfig, type Text } from '@xiance/schema'

/** Where a path leads, in words: the titles along it and the property it ends in. */
export function titleAt(config: ResolvedConfig, path: string, locale: Locale): string {
  const steps = stepsOf(path)
  const titles = steps.flatMap((_, index) => {
    const value = getAt(config, `/${steps.slice(0, index + 1).join('/')}`)
    return hasTitle(value) ? [textIn(value.title, locale)] : []
  })
  const last = getAt(config, path)
  return [...titles, ...(hasTitle(last) ? [] : [steps.at(-1) ?? ''])].join(' › ')
}

function hasTitle(value: unknown): value is { readonly title: Text } {
  return typeof value === 'object' && value !== null && 'title' in value
}
