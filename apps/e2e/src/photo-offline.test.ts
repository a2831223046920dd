import { createCalls } from '@xiance/client'
import type { Page } from 'playwright'
import { expect, inject, test } from 'vitest'
import { enterAs } from './pages/portal/demo-page.ts'
import { fillPage } from './pages/portal/fill-page.ts'
import { householdPage } from './pages/portal/household-page.ts'
import { mePage } from './pages/portal/me-page.ts'
import { portalTabs } from './pages/portal/portal-tabs.ts'
import { said } from './pages/said.ts'
import { apiSession, type ApiSession } from './stage/api-session.ts'
import { device } from './stage/device.ts'
import { seat } from './stage/stage.ts'

const county = 'hangjin'
const reason = '无人在家的原因及联系情况'
const written = '院门上锁，已拍照，邻居说在旗里住院。'

test('a photo taken without a network survives the browser, a cut in its upload, and arrives once with its visit', async () => {
  const keeper = await session('admin', 'hangjin.it')
  await askForPhoto(keeper)
  const sentBefore = await filesSent(keeper)

  const phone = await device()
  const field = await phone.open()
  await enterAs(field.page, '其木格')
  const household = householdPage(field.page)
  await household.find('斯琴高娃')
  await household.timeline().first().waitFor()
  const visitsBefore = await household.timeline().count()
  await household.visit()
  const form = fillPage(field.page)
  await form.at('基本情况').waitFor()
  await form.box('走访日期').waitFor()

  await field.context.setOffline(true)
  await form.choose('家中是否有人', '否')
  await form.type(reason, written)
  await takePhoto(field.page)
  const photo = form.field('院门照片')
  await photo.getByRole('img', { name: 'IMG_0001.jpg' }).waitFor()
  await photo.getByText('已存手机，等上传').waitFor()
  expect(await said(form.saveState())).toBe('已存手机 · 等网络')
  await form.press('与上次相同')
  await form.submit()
  await field.page.getByText('没有网络，还没有提交。').waitFor()
  await field.context.close()

  const again = await phone.open()
  const seen = { submits: 0, offsets: [] as number[] }
  let cut = false
  await again.page.route('**/portal/files/**', async (route) => {
    const offset = Number(new URL(route.request().url()).searchParams.get('offset'))
    seen.offsets.push(offset)
    if (offset > 0 && !cut) {
      cut = true
      await route.abort('connectionreset')
    } else await route.continue()
  })
  again.page.on('request', (request) => {
    if (request.url().includes('submission.submit')) seen.submits += 1
  })
  await again.page.goto('/portal/')
  await expect.poll(() => cut).toBe(true)
  await portalTabs(again.page).open('我的')
  const queue = mePage(again.page).queue()
  await queue.getByText(/^已传 \d+%$/).waitFor()
  await queue.getByRole('button', { name: '现在上传' }).click()
  await queue.getByText('都已上传，手机里没有等着的内容。').waitFor()
  expect(seen.submits).toBe(1)
  const whole = [...new Set(seen.offsets)]
  expect(whole).toEqual(whole.toSorted((a, b) => a - b))
  expect(seen.offsets.filter((offset) => offset === 0)).toHaveLength(1)
  expect(seen.offsets.length).toBe(whole.length + 1)

  const clerk = await seat('portal')
  await enterAs(clerk.page, '其木格')
  const shown = householdPage(clerk.page)
  await shown.find('斯琴高娃')
  await shown.timeline().first().waitFor()
  expect(await shown.timeline().count()).toBe(visitsBefore + 1)
  await shown.timeline().first().click()
  await clerk.page.getByText(written).waitFor()
  const picture = clerk.page.getByRole('img', { name: 'IMG_0001.jpg' })
  await expect
    .poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth))
    .toBe(1600)
  expect(await filesSent(keeper)).toBe(sentBefore + 1)
})

/** IT staff add an optional photo to the visit and publish it. */
async function askForPhoto({ calls }: ApiSession): Promise<void> {
  const { revision } = await calls.config.draft.query({ county })
  const value = { id: 'gate_photo', title: '院门照片', kind: 'photo', show: 'at_home = 否' }
  const edited = await calls.config.edit.mutate({
    county,
    revision,
    edits: [{ path: '/forms/household_visit/pages/basics/fields/gate_photo', value }],
  })
  await calls.config.publish.mutate({ county, revision: edited.revision, note: '院门照片' })
}

/** Files that the county's audit chain says were taken. */
async function filesSent({ calls }: ApiSession): Promise<number> {
  const { total } = await calls.audit.list.query({ county, search: '上传文件' })
  return total
}

async function session(app: 'portal' | 'admin', username: string): Promise<ApiSession> {
  const origin = inject('origin')
  const { password } = await createCalls({ url: `${origin}/portal/trpc` }).demo.people.query()
  return apiSession(origin, app, { username, password })
}

/** Chooses a picture as a camera would give it: large, and too uneven to become small. */
async function takePhoto(page: Page): Promise<void> {
  const picture = await page.evaluate(async () => {
    const canvas = document.createElement('canvas')
    canvas.width = 2400
    canvas.height = 1800
    const pen = canvas.getContext('2d')
    const pixels = pen?.createImageData(canvas.width, canvas.height)
    if (!pen || !pixels) throw new Error('This browser does not draw.')
    for (let index = 0; index < pixels.data.length; index += 1)
      pixels.data[index] = index % 4 === 3 ? 255 : Math.floor(Math.random() * 256)
    pen.putImageData(pixels, 0, 0)
    return canvas.toDataURL('image/jpeg', 0.9).split(',')[1] ?? ''
  })
  await page.getByLabel('选择照片').setInputFiles({
    name: 'IMG_0001.jpeg',
    mimeType: 'image/jpeg',
    buffer: Buffer.from(picture, 'base64'),
  })
}
