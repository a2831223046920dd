import { useRef, useState, type PointerEvent } from 'react'

export interface SignaturePadProps {
  readonly label: string
  readonly done: string
  readonly onDone: (drawing: Blob) => void
}

/** A box to write in with a finger or a pen. */
export function SignaturePad({ label, done, onDone }: SignaturePadProps) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const [drawn, setDrawn] = useState(false)
  const stroke = (event: PointerEvent<HTMLCanvasElement>) => {
    const pen = canvas.current?.getContext('2d')
    if (!pen || event.buttons === 0) return
    const { x, y } = place(event)
    if (event.type === 'pointerdown') {
      event.currentTarget.setPointerCapture(event.pointerId)
      pen.lineWidth = 4
      pen.lineCap = 'round'
      pen.lineJoin = 'round'
      pen.beginPath()
      pen.moveTo(x, y)
    } else {
      pen.lineTo(x, y)
      pen.stroke()
      setDrawn(true)
    }
  }
  return (
    <div className="xc-stack xc-stack--tight">
      <canvas
        ref={canvas}
        className="xc-signature"
        width={900}
        height={360}
        role="img"
        aria-label={label}
        onPointerDown={stroke}
        onPointerMove={stroke}
      />
      <div>
        <button
          type="button"
          className="xc-button"
          disabled={!drawn}
          onClick={() => canvas.current?.toBlob((blob) => blob && onDone(blob), 'image/png')}
        >
          {done}
        </button>
      </div>
    </div>
  )
}

/** The name typed instead, as a drawing, so that both ways give the same kind of answer. */
export function drawnName(name: string): Promise<Blob | null> {
  const canvas = document.createElement('canvas')
  canvas.width = 900
  canvas.height = 360
  const pen = canvas.getContext('2d')
  if (pen) {
    pen.font = '120px sans-serif'
    pen.textBaseline = 'middle'
    pen.fillText(name, 40, 180, 820)
  }
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/png'))
}

function place(event: PointerEvent<HTMLCanvasElement>) {
  const { width, height } = event.currentTarget
  const box = event.currentTarget.getBoundingClientRect()
  return {
    x: ((event.clientX - box.left) * width) / box.width,
    y: ((event.clientY - box.top) * height) / box.height,
  }
}
