import { useMutation } from '@tanstack/react-query'
import { failureOf } from '@xiance/client'
import { useFailureSentence } from '@xiance/react'
import { client } from '../../api/api.ts'
import { useWords } from '../../words/use-words.ts'

export interface ExportButtonProps {
  /** The list as it is filtered and sorted now. */
  readonly list: Parameters<typeof client.register.export.mutate>[0]
}

/** 导出 Excel: the whole filtered list, saved by the browser; says when it went wrong. */
export function ExportButton({ list }: ExportButtonProps) {
  const words = useWords().list
  const say = useFailureSentence()
  const exporting = useMutation({
    mutationFn: () => client.register.export.mutate(list),
    onSuccess: ({ name, type, base64 }) => {
      const bytes = Uint8Array.from(atob(base64), (byte) => byte.charCodeAt(0))
      const address = URL.createObjectURL(new Blob([bytes], { type }))
      const link = document.createElement('a')
      link.href = address
      link.download = name
      link.click()
      URL.revokeObjectURL(address)
    },
  })
  return (
    <>
      <button
        type="button"
        className="xc-button"
        disabled={exporting.isPending}
        onClick={() => exporting.mutate()}
      >
        {exporting.isPending ? words.exporting : words.export}
      </button>
      <span role="status">{exporting.isError ? say(failureOf(exporting.error)) : ''}</span>
    </>
  )
}
