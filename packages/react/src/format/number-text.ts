/** A number as an office writes it: 12,345.60 with `decimals`, else as exact as it is. */
export function numberText(value: number, decimals?: number): string {
  const text = decimals === undefined ? plain(value) : value.toFixed(decimals)
  const [whole = '', fraction] = text.split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',')
  return fraction === undefined ? grouped : `${grouped}.${fraction}`
}

function plain(value: number): string {
  const text = String(value)
  return text.includes('e') ? value.toFixed(9).replace(/\.?0+$/, '') : text
}
