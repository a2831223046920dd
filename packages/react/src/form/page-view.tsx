import type { PageNode } from '@xiance/engine'
import { FormField } from '../field/form-field.tsx'
import { ShowErrorsProvider } from './form-context.ts'
import { LastTime } from './last-time.tsx'
import type { CountyFormHandle } from './use-county-form.ts'

export interface PageViewProps {
  readonly handle: CountyFormHandle
  readonly page: PageNode
  readonly lastOn: string | null
}

/** The questions of one page; those the register answers are first shown as it has them. */
export function PageView({ handle, page, lastOn }: PageViewProps) {
  const known = page.paths.filter((path) => handle.last.paths.has(path))
  const choice = handle.lastTime(page.id)
  const asked =
    choice === 'changed' ? page.paths : page.paths.filter((path) => !known.includes(path))
  return (
    <ShowErrorsProvider value={handle.attempted(page.id)}>
      <div className="xc-form__page">
        {known.length > 0 && (
          <LastTime
            id={lastTimeId(handle.prefix, page.id)}
            paths={known}
            last={handle.last}
            on={lastOn}
            choice={choice}
            onChoose={(chosen) => handle.chooseLastTime(page.id, chosen)}
          />
        )}
        {asked.map((path) => (
          <FormField key={path} path={path} />
        ))}
      </div>
    </ShowErrorsProvider>
  )
}

export function lastTimeId(prefix: string, page: string): string {
  return `${prefix}-last-${page}`
}
