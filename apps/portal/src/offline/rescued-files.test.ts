import { expect, test } from 'vitest'
import { attachments, outbox } from '../fill/outbox.ts'
import { draft } from '../fill/testing/draft.ts'
import { readRescue, rescueFile } from './rescue-file.ts'
import { filesOf, takeFiles } from './rescued-files.ts'

test('a photo that has not been sent goes into the rescue file and comes out of it whole', async () => {
  await outbox.open('u1')
  const file = new File(['bytes of a photo!'], '门前.jpg', { type: 'image/jpeg' })
  const { hash } = await attachments.add({ county: 'hangjin', file, name: file.name })
  const waiting = { ...draft('d1'), answers: { gate: [hash] } }
  const owner = { id: 'u1', name: '其木格' }
  const files = await filesOf([waiting, draft('d2')])
  const written = await rescueFile({ drafts: [waiting], files }, owner, 'my long code')
  expect(written).not.toContain('门前')

  await attachments.remove(hash)
  expect(await filesOf([waiting])).toEqual([])
  const read = await readRescue(written, owner, 'my long code')
  if (read.is !== 'drafts') throw new Error(read.is)
  await takeFiles(read.files)
  const back = await attachments.bytes(hash)
  expect([back?.type, await back?.text()]).toEqual(['image/jpeg', 'bytes of a photo!'])
  expect(attachments.all().get(hash)).toMatchObject({ name: '门前.jpg', sent: false })
})
