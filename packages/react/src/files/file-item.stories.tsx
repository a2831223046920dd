import type { Meta, StoryObj } from '@storybook/react-vite'
import type { Locale } from '@xiance/schema'
import { wordsIn } from '../locales/index.ts'
import { FileItem } from './file-item.tsx'
import type { FileProgress, FileProgresses } from './file-services.ts'
import type { OpenFile } from './use-opened-file.ts'

const states: Readonly<Record<string, FileProgress>> = {
  waiting: { is: 'waiting', received: 0, size: 820_000 },
  sending: { is: 'waiting', received: 330_000, size: 820_000 },
  sent: { is: 'sent' },
  refused: {
    is: 'refused',
    reason: '这种文件不能上传：只收图片、PDF、WPS/Office 文档、录音和录像。',
  },
}

const progresses: FileProgresses = {
  of: (id) => states[id],
  subscribe: () => () => undefined,
  retry: () => undefined,
}

const pixel =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='

const open: OpenFile = async (id) =>
  id === 'elsewhere'
    ? null
    : id === 'sent'
      ? { name: '低保证.pdf', type: 'application/pdf', size: 2_400_000, url: pixel }
      : { name: '门前.jpg', type: 'image/jpeg', size: 820_000, url: pixel }

/** One file on its way, in every state, in one language. */
function EveryState({ locale }: { readonly locale: Locale }) {
  return (
    <div className="xc-root xc-stack" lang={locale}>
      <ul className="xc-list-plain xc-file-list" aria-label={wordsIn(locale).addFile}>
        {[...Object.keys(states), 'elsewhere'].map((id, index) => (
          <FileItem
            key={id}
            id={id}
            position={index + 1}
            locale={locale}
            open={open}
            progresses={progresses}
            onRemove={() => undefined}
          />
        ))}
      </ul>
    </div>
  )
}

const meta = { title: '部件/附件的状态', component: EveryState } satisfies Meta<typeof EveryState>

export default meta
type Story = StoryObj<typeof meta>

export const Chinese: Story = { args: { locale: 'zh-CN' } }

export const English: Story = { args: { locale: 'en' } }
