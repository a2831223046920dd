import { openHeldFiles, type Answer } from '@xiance/client'
import { answerLines, AnswerList, linked } from '@xiance/react'
import { pageFields, textIn, type ResolvedConfig } from '@xiance/schema'
import { useMemo } from 'react'
import { client } from '../../api/api.ts'
import { usePreferences } from '../../preferences/preferences.ts'
import { usePlace } from '../../session/place.ts'
import { Section } from '../../shell/section.tsx'
import { useRegionNames } from '../../work/region-names.ts'
import { useWords } from '../../words/use-words.ts'

export interface AnsweredPagesProps {
  readonly answer: Answer['submission']['get']
  readonly config: ResolvedConfig
}

/** The answers page by page, computed ones among them. */
export function AnsweredPages({ answer, config }: AnsweredPagesProps) {
  const words = useWords()
  const { locale } = usePreferences()
  const { county } = usePlace()
  const names = useRegionNames(county)
  const openFile = useMemo(
    () => openHeldFiles({ calls: client, url: '/admin/files', county }),
    [county],
  )
  const form = config.forms.find(({ id }) => id === answer.form)
  const values = { ...answer.answers, ...answer.values }
  return form?.pages.map((page) => {
    const lines = answerLines(pageFields(config, form, page), values, {
      config: linked(config),
      locale,
      unknown: words.records.unknown,
      names,
    })
    const title = textIn(page.title, locale)
    return lines.length === 0 ? null : (
      <Section key={title} title={title}>
        <AnswerList lines={lines} locale={locale} openFile={openFile} />
      </Section>
    )
  })
}
