/** Drops the noise of binary fractions: twelve significant digits are more than any document prints. */
export function exact(value: number): number {
  return Number.isFinite(value) ? Number(value.toPrecision(12)) : value
}
