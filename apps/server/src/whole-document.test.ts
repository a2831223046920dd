import { contentHash, resolve } from '@xiance/schema'
import { expect, test } from 'vitest'
import { smallCounty } from './testing/small-county.ts'
import { county, dataOf, story } from './testing/story.ts'

test('a whole document becomes the draft and, published, has the hash its author computes; what is no config of this county is refused', async () => {
  await using at = await story()
  const { revision } = dataOf(await at.it.query('config.draft', { county }))
  const replace = (document: object) =>
    at.it.mutate('config.replace', { county, revision, document })

  const refused = {
    'config.other_county': { ...smallCounty, id: 'elsewhere' },
    'config.invalid': { ...smallCounty, forms: 5, extends: null },
  }
  for (const [code, document] of Object.entries(refused))
    expect((await replace(document)).error?.data).toMatchObject({ code, httpStatus: 422 })
  const cadre = await at.cadre.mutate('config.replace', { county, revision, document: smallCounty })
  expect(cadre.error?.data.code).toBe('auth.forbidden')

  const document = { ...smallCounty, title: '小小县' }
  const draft = dataOf(await replace(document))
  expect(draft).toMatchObject({ revision: revision + 1, changes: [{ path: '/title' }] })
  expect((await replace(document)).error?.data.code).toBe('config.draft_stale')
  const note = '换成 TypeScript 里的配置'
  await at.it.mutate('config.publish', { county, revision: draft.revision, note })
  expect(dataOf(await at.cadre.query('config.published', { county }))).toMatchObject({
    version: 2,
    hash: await contentHash(resolve(document).resolved),
  })
})
