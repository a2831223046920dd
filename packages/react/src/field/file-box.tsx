import { useState } from 'react'
import type { StoredFile } from '../form/services.ts'
import type { ControlProps } from './control.ts'

export interface FileBoxProps extends ControlProps {
  /** What the phone offers: `image/*` for photos. */
  readonly accept?: string
  readonly prompt: string
}

/** Uploads at once and keeps the files' addresses as the answer. */
export function FileBox(props: FileBoxProps) {
  const { node, field, context, id, describedBy, invalid, required, disabled, readOnly } = props
  const { words, services } = context
  const [stored, setStored] = useState<readonly StoredFile[]>([])
  const [progress, setProgress] = useState<'idle' | 'uploading' | 'failed'>('idle')
  const files = Array.isArray(node.value) ? (node.value as readonly string[]) : []
  const send = async (list: FileList) => {
    if (!services.upload) return
    setProgress('uploading')
    try {
      const added: StoredFile[] = []
      for (const file of list) added.push(await services.upload(file, file.name))
      setStored((before) => [...before, ...added])
      props.onChange([...files, ...added.map((file) => file.id)])
      setProgress('idle')
    } catch {
      setProgress('failed')
    }
  }
  const off = disabled || readOnly || !services.upload || progress === 'uploading'
  return (
    <div className="xc-stack xc-stack--tight">
      <ul className="xc-list-plain xc-inline">
        {files.map((file) => {
          const known = stored.find((one) => one.id === file)
          const name = known?.name ?? file.slice(0, 12)
          const address = services.fileUrl?.(known ?? { id: file, name, type: '', size: 0 })
          return (
            <li key={file} className="xc-inline">
              {props.accept === 'image/*' && address ? (
                <img className="xc-image-preview" src={address} alt={name} />
              ) : (
                <span className="xc-tag">{name}</span>
              )}
              {!readOnly && (
                <button
                  type="button"
                  className="xc-button xc-button--small"
                  onClick={() => props.onChange(files.filter((one) => one !== file))}
                >
                  {words.removeFile(name)}
                </button>
              )}
            </li>
          )
        })}
      </ul>
      {!readOnly && (
        <div>
          <label
            className={off ? 'xc-button xc-file xc-file--off' : 'xc-button xc-file'}
            aria-disabled={off}
          >
            <span aria-hidden="true">＋</span> {props.prompt}
            <input
              ref={props.focusRef}
              id={id}
              className="xc-file__input"
              type="file"
              multiple={field.max !== 1}
              {...(props.accept && { accept: props.accept })}
              disabled={off}
              aria-label={props.prompt}
              aria-required={required}
              aria-invalid={invalid}
              aria-describedby={describedBy}
              onBlur={props.onBlur}
              onChange={(event) => {
                if (event.target.files) void send(event.target.files)
                event.target.value = ''
              }}
            />
          </label>
        </div>
      )}
      <p className="xc-hint" role="status">
        {!services.upload && !readOnly && words.uploadMissing}
        {progress === 'uploading' && words.uploading}
        {progress === 'failed' && words.uploadFailed}
      </p>
    </div>
  )
}
