import { defineCounty } from '@xiance/schema'
import { page } from 'vitest/browser'
import { expect, test } from 'vitest'
import { render } from 'vitest-browser-react'
import { sampleCounty } from '../sample/sample-county.ts'
import { sampleServices } from '../sample/sample-services.ts'
import { CountyForm } from './county-form.tsx'
import type { Choice } from './services.ts'
import '../theme/theme.css'

/** A form that asks for a place and a household. */
const county = defineCounty({
  ...sampleCounty,
  forms: [
    {
      id: 'move',
      title: '迁移',
      pages: [
        {
          title: '去向',
          fields: [
            { id: 'place', title: '迁往', kind: 'region', to: 'village' },
            { id: 'host', title: '投靠', kind: 'reference', to: 'household' },
          ],
        },
      ],
    },
  ],
})

test('places and records are read out by their names, a place holder before they are known', async () => {
  const asked = Promise.withResolvers<readonly Choice[]>()
  let calls = 0
  const services = {
    ...sampleServices,
    regionPath: (id: string, signal: AbortSignal) => {
      calls += 1
      return calls === 1
        ? (sampleServices.regionPath?.(id, signal) ?? asked.promise)
        : asked.promise
    },
  }
  await render(
    <CountyForm
      config={county}
      form="move"
      today="2024-11-20"
      readAloud
      theme={{ layout: 'phone' }}
      value={{ place: 'a1', host: 'h1' }}
      services={services}
    />,
  )
  await page.getByRole('button', { name: '核对填写内容', exact: true }).click()
  await expect.element(page.getByText('正在读取…').first()).toBeInTheDocument()
  expect(page.getByText('a1', { exact: true }).elements()).toEqual([])
  asked.resolve([
    { id: 'a', title: '示例镇' },
    { id: 'a1', title: '示例村一' },
  ])
  await expect.element(page.getByText('示例镇示例村一', { exact: true })).toBeVisible()
  await expect.element(page.getByText('张某某', { exact: true })).toBeVisible()
  await page.getByRole('button', { name: '核对无误，念给农户听' }).click()
  await expect.element(page.getByText('迁往：示例镇示例村一。')).toBeVisible()
  await expect.element(page.getByText('投靠：张某某。')).toBeVisible()
})
