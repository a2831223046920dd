import { useEffect, useRef } from 'react'

export interface ScaledFrameProps {
  readonly src: string
  readonly title: string
  /** Width the page inside believes to have. */
  readonly width: number
}

/** A page in less room than it needs, shown smaller instead of narrower. */
export function ScaledFrame({ src, title, width }: ScaledFrameProps) {
  const box = useRef<HTMLDivElement>(null)
  const frame = useRef<HTMLIFrameElement>(null)
  useEffect(() => {
    const [outer, inner] = [box.current, frame.current]
    if (!outer || !inner) return undefined
    const fit = () => {
      const scale = Math.min(outer.clientWidth / width, 1)
      inner.style.width = `${outer.clientWidth / scale}px`
      inner.style.height = `${outer.clientHeight / scale}px`
      inner.style.transform = `scale(${scale})`
    }
    const watch = new ResizeObserver(fit)
    watch.observe(outer)
    return () => watch.disconnect()
  }, [width])
  return (
    <div ref={box} className="xp-frame__window xp-frame__scaled">
      <iframe ref={frame} src={src} title={title} />
    </div>
  )
}
