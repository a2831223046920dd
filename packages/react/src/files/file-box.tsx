import type { ControlProps } from '../field/control.ts'
import { FileItem } from './file-item.tsx'
import { FilePicker } from './file-picker.tsx'
import { useFileList, type Prepare } from './use-file-list.ts'

export interface FileBoxProps extends ControlProps {
  /** What the chooser offers. */
  readonly accept: string
  readonly prompt: string
  /** Opens the camera at once, on a device that has one at hand. */
  readonly camera?: string
  readonly prepare: Prepare
}

/** Chosen files, kept at once and sent when there is a network. */
export function FileBox({ accept, prompt, camera, prepare, ...props }: FileBoxProps) {
  const { field, context, disabled, readOnly } = props
  const { words, services, locale } = context
  const list = useFileList(props, prepare)
  const missing = services.upload === undefined
  const full = field.max !== undefined && list.files.length >= field.max
  const off = disabled || missing || list.busy || full
  return (
    <div className="xc-stack xc-stack--tight">
      {list.files.length > 0 && (
        <ul className="xc-list-plain xc-file-list">
          {list.files.map((file, index) => (
            <FileItem
              key={file}
              id={file}
              position={index + 1}
              locale={locale}
              open={services.openFile}
              progresses={services.fileProgress}
              {...(!readOnly && { onRemove: (name: string) => list.remove(file, name) })}
            />
          ))}
        </ul>
      )}
      {!readOnly && (
        <div className="xc-button-group">
          {camera !== undefined && atHand() && (
            <FilePicker
              {...props}
              id={`${props.id}-camera`}
              focusRef={() => undefined}
              prompt={camera}
              accept={accept}
              capture
              multiple={false}
              off={off}
              onChosen={list.add}
            />
          )}
          <FilePicker
            {...props}
            prompt={prompt}
            accept={accept}
            multiple={field.max !== 1}
            off={off}
            onChosen={list.add}
          />
        </div>
      )}
      <p className={list.failed ? 'xc-error' : 'xc-hint'} role="status">
        {missing && !readOnly ? words.uploadMissing : list.said}
        {list.undo !== null && (
          <button type="button" className="xc-link" onClick={list.undo}>
            {words.undo}
          </button>
        )}
      </p>
    </div>
  )
}

/** A phone or tablet, whose camera is where the finger is. */
function atHand(): boolean {
  return globalThis.matchMedia?.('(pointer: coarse)').matches ?? false
}
