import { pinyin } from 'pinyin-pro'

/** First letters of the pinyin of the Han characters: 乌日娜 → `wrn`; '' without any. */
export function initialsOf(word: string): string {
  const han = Array.from(word)
    .filter((letter) => /\p{Script=Han}/u.test(letter))
    .join('')
  if (han === '') return ''
  return pinyin(han, { pattern: 'first', toneType: 'none', type: 'array' }).join('').toLowerCase()
}
