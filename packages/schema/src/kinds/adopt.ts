/** An answer given in another kind as one of this kind; undefined when it cannot be kept. */
export type Adopt = (value: unknown) => unknown

export const adoptText: Adopt = (value) => {
  if (typeof value === 'boolean') return value ? '是' : '否'
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : undefined
}

/** A number that has no more decimals than fit; a text that spells one. */
export function adoptNumber(scale: number): Adopt {
  return (value) => {
    const number =
      typeof value === 'string' && /^-?\d+(?:\.\d+)?$/.test(value.trim()) ? Number(value) : value
    return typeof number === 'number' && Number(number.toFixed(scale)) === number
      ? number
      : undefined
  }
}

/** A date cut to this many characters: a day keeps its month and year, a year has no day. */
export function adoptDate(length: number): Adopt {
  const whole = [/^\d{4}/, /^\d{4}-\d{2}/, /^\d{4}-\d{2}-\d{2}/][(length - 4) / 3]
  return (value) =>
    typeof value === 'string' && whole?.test(value) === true ? value.slice(0, length) : undefined
}

export const adoptBoolean: Adopt = (value) =>
  typeof value === 'boolean' ? value : value === '是' ? true : value === '否' ? false : undefined

/** One option: an id, or the only one ticked. */
export const adoptOption: Adopt = (value) => {
  const [only, ...others] = Array.isArray(value) ? (value as readonly unknown[]) : [value]
  return typeof only === 'string' && /^[a-z][a-z0-9_]*$/.test(only) && others.length === 0
    ? only
    : undefined
}

/** Several texts: files, or options ticked. */
export const adoptList: Adopt = (value) => {
  const list = Array.isArray(value) ? (value as readonly unknown[]) : [value]
  return list.every((item) => typeof item === 'string') ? list : undefined
}

export const adoptRows: Adopt = (value) => (Array.isArray(value) ? value : undefined)

export const adoptPlace: Adopt = (value) =>
  typeof value === 'object' && value !== null && 'latitude' in value ? value : undefined

/** It holds no answer. */
export const adoptNothing: Adopt = () => undefined
