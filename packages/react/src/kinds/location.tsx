import type { Row } from '@xiance/expr'
import { useState } from 'react'
import type { ControlProps, KindView } from '../field/control.ts'

/** Taken only when asked for. */
function Location(props: ControlProps) {
  const { node, context, id, describedBy, disabled, readOnly, invalid } = props
  const { words } = context
  const [progress, setProgress] = useState<'idle' | 'locating' | 'failed'>('idle')
  const place = placeOf(node.value)
  const locate = () => {
    setProgress('locating')
    navigator.geolocation.getCurrentPosition(
      ({ coords: { latitude, longitude, accuracy } }) => {
        setProgress('idle')
        props.onChange({ latitude, longitude, accuracy })
      },
      () => setProgress('failed'),
      { enableHighAccuracy: true, timeout: 20_000 },
    )
  }
  return (
    <div className="xc-stack xc-stack--tight">
      {place && <span className="xc-strong">{words.located(place.latitude, place.longitude)}</span>}
      {!readOnly && (
        <div className="xc-button-group">
          <button
            ref={props.focusRef}
            id={id}
            type="button"
            className="xc-button"
            disabled={disabled || progress === 'locating'}
            aria-describedby={describedBy}
            data-invalid={invalid || undefined}
            onClick={locate}
            onBlur={props.onBlur}
          >
            {words.locate}
          </button>
          {place && (
            <button type="button" className="xc-button" onClick={() => props.onChange(null)}>
              {words.clear}
            </button>
          )}
        </div>
      )}
      <p className="xc-hint" role="status">
        {progress === 'locating' && words.locating}
        {progress === 'failed' && words.locateFailed}
      </p>
    </div>
  )
}

function placeOf(value: unknown) {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return null
  const { latitude, longitude } = value as Row
  if (typeof latitude !== 'number' || typeof longitude !== 'number') return null
  return { latitude: latitude.toFixed(5), longitude: longitude.toFixed(5) }
}

export const locationView: KindView = {
  Control: Location,
  frame: () => 'group',
  says: 'answer',
  cell: { control: true, paste: 'none' },
}
