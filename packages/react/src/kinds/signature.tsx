import { useState } from 'react'
import { FileItem } from '../files/file-item.tsx'
import type { ControlProps, KindView } from '../field/control.ts'
import { drawnName, SignaturePad } from '../field/signature-pad.tsx'

/** Written by hand, or typed where that is not possible. */
function Signature(props: ControlProps) {
  const { node, context, id, describedBy, invalid, required, disabled, readOnly } = props
  const { words, services } = context
  const [name, setName] = useState('')
  const [progress, setProgress] = useState<'idle' | 'uploading' | 'failed'>('idle')
  const send = async (drawing: Blob | null) => {
    if (!drawing || !services.upload) return
    setProgress('uploading')
    try {
      props.onChange((await services.upload(drawing, 'signature.png')).id)
      setProgress('idle')
    } catch {
      setProgress('failed')
    }
  }
  if (node.value !== null || readOnly) {
    return (
      <div className="xc-inline" id={id} tabIndex={-1}>
        <span className="xc-strong">{node.value === null ? words.blank : words.signed}</span>
        {typeof node.value === 'string' && (services.openFile ?? services.fileProgress) && (
          <ul className="xc-list-plain">
            <FileItem
              id={node.value}
              position={1}
              locale={context.locale}
              open={services.openFile}
              progresses={services.fileProgress}
            />
          </ul>
        )}
        {!readOnly && (
          <button
            type="button"
            className="xc-button xc-button--small"
            onClick={() => props.onChange(null)}
          >
            {words.signAgain}
          </button>
        )}
      </div>
    )
  }
  return (
    <div className="xc-stack xc-stack--tight">
      <p className="xc-hint">{words.sign}</p>
      <SignaturePad
        label={words.sign}
        done={words.signDone}
        onDone={(drawing) => void send(drawing)}
      />
      <label className="xc-hint" htmlFor={id}>
        {words.signKeyboard}
      </label>
      <div className="xc-inline">
        <input
          ref={props.focusRef}
          id={id}
          className="xc-input xc-input--short"
          value={name}
          disabled={disabled}
          aria-required={required}
          aria-invalid={invalid}
          aria-describedby={describedBy}
          onChange={(event) => setName(event.target.value)}
          onBlur={props.onBlur}
        />
        <button
          type="button"
          className="xc-button"
          disabled={name.trim() === ''}
          onClick={() => void drawnName(name.trim()).then(send)}
        >
          {words.signDone}
        </button>
      </div>
      <p className="xc-hint" role="status">
        {!services.upload && words.uploadMissing}
        {progress === 'uploading' && words.uploading}
        {progress === 'failed' && words.uploadFailed}
      </p>
    </div>
  )
}

export const signatureView: KindView = {
  Control: Signature,
  frame: () => 'group',
  says: 'answer',
  cell: { control: true, paste: 'none' },
}
