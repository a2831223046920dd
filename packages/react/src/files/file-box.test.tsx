import type { CountyConfig } from '@xiance/schema'
import { expect, test } from 'vitest'
import { userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { FormField } from '../field/form-field.tsx'
import { CountyFormProvider } from '../form/county-form-provider.tsx'
import type { Services } from '../form/services.ts'
import { useCountyForm } from '../form/use-county-form.ts'
import { sampleCounty } from '../sample/sample-county.ts'
import type { FileProgress } from './file-services.ts'

const county: CountyConfig = {
  ...sampleCounty,
  forms: [
    {
      id: 'visit',
      title: '走访',
      pages: [
        {
          title: '走访',
          fields: [
            { id: 'papers', title: '证件', kind: 'file', max: 2, upload: { megabytes: 1 } },
            { id: 'house', title: '房屋', kind: 'photo' },
          ],
        },
      ],
    },
  ],
}

function Form({ services, field }: { readonly services: Services; readonly field: string }) {
  const handle = useCountyForm({ config: county, form: 'visit', today: '2024-11-20', value: {} })
  return (
    <CountyFormProvider handle={handle} services={services}>
      <FormField path={`/${field}`} />
    </CountyFormProvider>
  )
}

/** A host that keeps files and tells how far they are. */
function host() {
  const kept = new Map<string, File>()
  const progress = new Map<string, FileProgress>()
  const listeners = new Set<() => void>()
  const retried: string[] = []
  const services: Services = {
    upload: async (file, name) => {
      const id = `file-${kept.size + 1}`
      kept.set(id, file as File)
      progress.set(id, { is: 'waiting', received: 0, size: file.size })
      return { id, name, type: file.type, size: file.size }
    },
    openFile: async (id) => {
      const file = kept.get(id)
      return file === undefined
        ? null
        : { name: file.name, type: file.type, size: file.size, url: URL.createObjectURL(file) }
    },
    fileProgress: {
      of: (id) => progress.get(id),
      subscribe: (changed) => {
        listeners.add(changed)
        return () => void listeners.delete(changed)
      },
      retry: (id) => void retried.push(id),
    },
  }
  const tell = (id: string, said: FileProgress) => {
    progress.set(id, said)
    for (const changed of listeners) changed()
  }
  return { services, tell, kept, retried }
}

const pdf = (name: string, bytes = 2000) =>
  new File([new Uint8Array(bytes)], name, { type: 'application/pdf' })

test('a chosen file is kept, shows how far it is, and can be taken out and put back', async () => {
  const { services, tell, retried } = host()
  const screen = await render(<Form services={services} field="papers" />)
  await userEvent.upload(screen.getByLabelText('选择附件'), pdf('身份证.pdf'))
  await expect.element(screen.getByRole('link', { name: '身份证.pdf（2 KB）' })).toBeVisible()
  await expect.element(screen.getByText('已存手机，等上传')).toBeVisible()
  tell('file-1', { is: 'waiting', received: 800, size: 2000 })
  await expect.element(screen.getByText('已传 40%')).toBeVisible()
  tell('file-1', { is: 'refused', reason: '这种文件不能上传。' })
  await expect.element(screen.getByText('没有收下：这种文件不能上传。')).toBeVisible()
  await screen.getByRole('button', { name: '再试一次 身份证.pdf' }).click()
  expect(retried).toEqual(['file-1'])

  await screen.getByRole('button', { name: '移除 身份证.pdf' }).click()
  await expect.element(screen.getByRole('status')).toHaveTextContent('已移除 身份证.pdf。撤销')
  await expect.element(screen.getByRole('link', { name: /身份证/ })).not.toBeInTheDocument()
  await screen.getByRole('button', { name: '撤销' }).click()
  await expect.element(screen.getByRole('link', { name: '身份证.pdf（2 KB）' })).toBeVisible()
})

test('what is too large or too many is not kept, and the reason is said', async () => {
  const { services, kept } = host()
  const screen = await render(<Form services={services} field="papers" />)
  const chooser = screen.getByLabelText('选择附件')
  await userEvent.upload(chooser, pdf('大.pdf', 1_500_000))
  await expect
    .element(screen.getByRole('status'))
    .toHaveTextContent('文件有 1.5 MB，这里最大 1 MB。')
  await userEvent.upload(chooser, [pdf('一.pdf'), pdf('二.pdf', 3000), pdf('三.pdf', 4000)])
  await expect
    .element(screen.getByRole('status'))
    .toHaveTextContent('这里最多 2 个，多选的没有加进来。')
  expect([...kept.values()].map(({ name }) => name)).toEqual(['一.pdf', '二.pdf'])
})

test('a photo is redrawn before it is kept; one that cannot be opened is refused', async () => {
  const { services, kept } = host()
  const screen = await render(<Form services={services} field="house" />)
  const canvas = document.createElement('canvas')
  canvas.width = 2000
  canvas.height = 1000
  const png = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'))
  if (png === null) throw new Error('This browser does not draw.')
  const chooser = screen.getByLabelText('选择照片')
  await userEvent.upload(chooser, new File([png], '门前.png', { type: 'image/png' }))
  await expect.element(screen.getByRole('img', { name: '门前.jpg' })).toBeVisible()
  const [photo] = kept.values()
  const picture = await createImageBitmap(photo ?? new Blob())
  expect([photo?.type, picture.width, picture.height]).toEqual(['image/jpeg', 1600, 800])
  await userEvent.upload(chooser, new File(['?'], 'x.jpg', { type: 'image/jpeg' }))
  await expect
    .element(screen.getByRole('status'))
    .toHaveTextContent('这张照片打不开，请重拍或换一张。')
})
