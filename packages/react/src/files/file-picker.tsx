import type { ControlProps } from '../field/control.ts'

export interface FilePickerProps extends Pick<
  ControlProps,
  'id' | 'required' | 'invalid' | 'describedBy' | 'onBlur' | 'focusRef'
> {
  readonly prompt: string
  readonly accept: string
  readonly multiple: boolean
  readonly capture?: boolean
  readonly off: boolean
  readonly onChosen: (files: readonly File[]) => Promise<void>
}

/** The browser's own file chooser behind a button. */
export function FilePicker(props: FilePickerProps) {
  const { prompt, accept, off, capture } = props
  return (
    <label
      className={off ? 'xc-button xc-file xc-file--off' : 'xc-button xc-file'}
      aria-disabled={off}
    >
      <span aria-hidden="true">＋</span> {prompt}
      <input
        ref={props.focusRef}
        id={props.id}
        className="xc-file__input"
        type="file"
        multiple={props.multiple}
        accept={accept}
        {...(capture && { capture: 'environment' })}
        disabled={off}
        aria-label={prompt}
        aria-required={props.required}
        aria-invalid={props.invalid}
        aria-describedby={props.describedBy}
        onBlur={props.onBlur}
        onChange={({ target }) => {
          const chosen = [...(target.files ?? [])]
          target.value = ''
          void props.onChosen(chosen)
        }}
      />
    </label>
  )
}
