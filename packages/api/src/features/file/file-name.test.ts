import { expect, test } from 'vitest'
import { fileName } from './file-name.ts'

const jpeg = { endings: ['jpg', 'jpeg'] as const }

test.each([
  ['房屋.JPG', '房屋.jpg'],
  ['../../etc/passwd', 'passwd.jpg'],
  ['C:\\照片\\门前.jpeg', '门前.jpeg'],
  ['invoice.pdf', 'invoice.pdf.jpg'],
  ['gpj.\u202Eexe', 'gpj.exe.jpg'],
  ['a\u0000b\r\nc.jpg', 'abc.jpg'],
  ['...', 'file.jpg'],
  ['', 'file.jpg'],
  ['长'.repeat(300), `${'长'.repeat(120)}.jpg`],
])('%j is kept as %j', (given, kept) => {
  expect(fileName(given, jpeg)).toBe(kept)
})
