import type { Upload } from '@xiance/schema'
import { sayInstant } from '../format/dates.ts'

type StampPart = NonNullable<Upload['stamp']>[number]

/** What is written into a photo where a clause asks for it: the moment it was taken in, and where. */
export async function stampLines(parts: readonly StampPart[]): Promise<readonly string[]> {
  const lines: string[] = []
  for (const part of parts) lines.push(await said[part]())
  return lines
}

const said: { readonly [P in StampPart]: () => Promise<string> } = {
  time: async () => sayInstant(new Date().toISOString()),
  place: async () => {
    const place = await here()
    if (place === null) return '— °N — °E'
    const { latitude, longitude, accuracy } = place.coords
    return `${latitude.toFixed(5)} °N ${longitude.toFixed(5)} °E ±${Math.round(accuracy)} m`
  },
}

/** null where the phone does not say, or nobody allowed it. */
function here(): Promise<GeolocationPosition | null> {
  return new Promise((resolve) => {
    navigator.geolocation.getCurrentPosition(resolve, () => resolve(null), {
      enableHighAccuracy: true,
      timeout: 15_000,
      maximumAge: 60_000,
    })
  })
}

/** White on a dark band along the lower edge, large enough to be read on a small copy. */
export function drawStamp(pen: CanvasRenderingContext2D, lines: readonly string[]): void {
  const { width, height } = pen.canvas
  const size = Math.max(14, Math.round(Math.min(width, height) / 28))
  const band = Math.round(size * 1.4 * lines.length + size * 0.6)
  pen.fillStyle = 'rgba(0, 0, 0, 0.6)'
  pen.fillRect(0, height - band, width, band)
  pen.fillStyle = '#fff'
  pen.font = `${size}px sans-serif`
  pen.textBaseline = 'top'
  lines.forEach((line, index) =>
    pen.fillText(line, size / 2, height - band + size * (0.4 + index * 1.4), width - size),
  )
}
