import { describe, expect, it } from 'vitest'
import { config } from './config.ts'
import { documentsHere, linesOf } from './testing/documents.ts'
import { citations, falseCitations, uncitedEntries } from './testing/index.ts'

describe('citations of the base library', () => {
  it('stand word for word in their document', () => {
    expect(citations(config).length).toBeGreaterThan(450)
    expect(falseCitations(config)).toEqual([])
    expect(uncitedEntries(config)).toEqual([])
  })

  it('are found false when a word is changed', () => {
    const broken = {
      ...config,
      sources: [
        { ...config.sources[0], source: { doc: 'village_plans', quote: '重点排查以下七项内容' } },
      ],
    }
    expect(falseCitations(broken)).toEqual([
      'village_plans: not in the document: 重点排查以下七项内容',
    ])
  })

  it.runIf(documentsHere())('copy no resident’s name out of the document', () => {
    const names = linesOf('001').flatMap(
      (line) => /给贫困户([\u4e00-\u9fff]{2,4})家/.exec(line)?.[1] ?? [],
    )
    expect(names).toHaveLength(1)
    for (const name of names) expect(JSON.stringify(config)).not.toContain(name)
  })
})
