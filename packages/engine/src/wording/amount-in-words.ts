const digits = '零壹贰叁肆伍陆柒捌玖'
const places = ['', '拾', '佰', '仟']
const groups = ['', '万', '亿', '万亿']

/**
 * An amount of 元 in capital numerals as on bank slips (《正确填写票据和结算凭证的基本规定》): 6000 → 陆仟元整,
 * 1050.06 → 壹仟零伍拾元零陆分. To the 分; amounts past 10^13 元 are written in digits.
 */
export function amountInWords(yuan: number): string {
  const fen = Math.round(Math.abs(yuan) * 100)
  if (!Number.isSafeInteger(fen) || fen >= 1e15) return `${yuan}元`
  const [whole, jiao, cents] = [Math.floor(fen / 100), Math.floor(fen / 10) % 10, fen % 10]
  const sign = yuan < 0 && fen > 0 ? '负' : ''
  const front = whole === 0 ? (fen === 0 ? '零元' : '') : `${integerWords(whole)}元`
  if (jiao === 0 && cents === 0) return `${sign}${front}整`
  const gap = whole > 0 && jiao === 0 ? '零' : ''
  const tail = `${jiao > 0 ? `${digits[jiao]}角` : ''}${cents > 0 ? `${digits[cents]}分` : '整'}`
  return `${sign}${front}${gap}${tail}`
}

function integerWords(whole: number): string {
  let words = ''
  let pending = false
  for (let group = 3; group >= 0; group -= 1) {
    const part = Math.floor(whole / 10_000 ** group) % 10_000
    if (part === 0) {
      pending ||= words !== ''
      continue
    }
    if (words !== '' && (pending || part < 1000)) words += '零'
    words += `${groupWords(part)}${groups[group]}`
    pending = false
  }
  return words
}

function groupWords(part: number): string {
  let words = ''
  let gap = false
  for (let place = 3; place >= 0; place -= 1) {
    const digit = Math.floor(part / 10 ** place) % 10
    if (digit === 0) gap ||= words !== ''
    else {
      words += `${gap ? '零' : ''}${digits[digit]}${places[place]}`
      gap = false
    }
  }
  return words
}
